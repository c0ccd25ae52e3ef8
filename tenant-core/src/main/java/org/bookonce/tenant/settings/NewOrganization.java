package org.bookonce.tenant.settings;

import java.util.UUID;

/**
 * What somebody who founds an organization says.
 *
 * @param id chosen when the form was shown: one form founds one organization
 * @param zone name of its time zone, and of the owner's
 * @param language tag of its default language, and of the owner's
 */
public record NewOrganization(UUID id, String name, String slug, String zone, String language) {}
