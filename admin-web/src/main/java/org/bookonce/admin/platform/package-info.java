/** The pages of platform operators (R1.4), and what every page of an organization says about its standing. */
package org.bookonce.admin.platform;
