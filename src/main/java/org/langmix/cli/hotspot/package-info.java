/**
 * Tells HotSpot which methods to compile each by itself (JEP 165); {@link
 * org.langmix.cli.hotspot.CompilerDirectives} is the door. A jar cannot carry flags. Without it a
 * cold run over ten kernels costs 18 % more user time. Uses nothing.
 */
package org.langmix.cli.hotspot;
