/** The console's search: people and one-offs in one page, each as far as the person may see them. */
package org.bookonce.admin.search;
