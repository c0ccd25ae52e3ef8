package org.bookonce.tenant.plan;

import java.io.Serializable;

/**
 * Another plan for an organization, as an owner decided.
 *
 * @param from the plan they saw their organization on
 * @param to the plan they chose
 * @param version of that plan, as they saw it
 */
public record PlanChange(String from, String to, int version) implements Serializable {}
