/** Headers on every answer (R14.3) and the check of who sends a form (R14.4). */
package org.bookonce.web.security;
