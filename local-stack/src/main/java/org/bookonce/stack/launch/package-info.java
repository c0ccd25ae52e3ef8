/**
 * What {@code ./bookonce} runs before anything is built: checks, the build, {@code down}, {@code status}, {@code reset}
 * and {@code test}. The script compiles this package alone, hence it uses nothing but the JDK.
 */
package org.bookonce.stack.launch;
