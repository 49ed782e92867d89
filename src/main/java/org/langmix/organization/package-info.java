/** For which organization somebody works, told by the domain of an e-mail address. */
package org.langmix.organization;
