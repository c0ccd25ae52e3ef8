/**
 * What an organization says about itself (R1.10): how it comes about, its name, slug, language, zone, contact and
 * look.
 *
 * <p>Decisions. A slug is claimed once and for ever, by one function of the database that no two claims can cross; an
 * organization may go back to any slug it ever had. New slugs are counted per claimant and day (R14.4): a person for the
 * organizations they make, an organization for the slugs it changes to. A logo is never kept as it came: it is decoded
 * and drawn anew, so that nothing but its picture is left of the file.
 */
package org.bookonce.tenant.settings;
