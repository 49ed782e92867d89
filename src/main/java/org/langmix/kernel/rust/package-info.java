/** What Rust files declare: modules, kernel modules, imports, features. */
package org.langmix.kernel.rust;
