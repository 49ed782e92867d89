package org.langmix.analysis.churn;

import java.util.Arrays;
import org.langmix.count.Syntax;
import org.langmix.diff.ChangedLines;
import org.langmix.git.GitRepository;
import org.langmix.store.Request;

/** Takes the changed lines of pairs from the store. */
record KnownChanges(GitRepository repository, PairList pairs, PairChanges changes)
    implements Request<ChangedLines> {
  @Override
  public int number(byte[] id, Syntax syntax) {
    int half = id.length / 2;
    int before = repository.blobNumber(Arrays.copyOf(id, half));
    int now = before < 0 ? -1 : repository.blobNumber(Arrays.copyOfRange(id, half, id.length));
    return now < 0 ? -1 : pairs.indexOf(BlobPair.of(before, now, syntax));
  }

  @Override
  public void found(int number, Syntax syntax, ChangedLines lines) {
    changes.set(pairs.get(number), lines);
  }
}
