/** What a kernel asks of the platform that builds it: architectures, tools, features of Rust. */
package org.langmix.kernel.platform;
