/** The lexer of assembly, in which comments begin as the architecture's assembler has it. */
package org.langmix.count.assembly;
