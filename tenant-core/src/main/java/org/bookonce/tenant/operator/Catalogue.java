package org.bookonce.tenant.operator;

import java.util.List;

/** The plans in their order, and what operators changed about them, newest first. */
public record Catalogue(List<CataloguePlan> plans, List<PlatformEntry> changes) {}
