/**
 * Tells HotSpot which methods not to inline (JEP 165), because a jar can't carry JVM flags. Without
 * this a cold run over ten kernels takes 18 % more user time. The entry point is {@link
 * org.langmix.cli.hotspot.CompilerDirectives}.
 */
package org.langmix.cli.hotspot;
