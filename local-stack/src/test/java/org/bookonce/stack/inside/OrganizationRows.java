package org.bookonce.stack.inside;

import static org.bookonce.stack.inside.AccessRow.Manner.CHANGES;
import static org.bookonce.stack.inside.AccessRow.Manner.PUBLIC;
import static org.bookonce.stack.inside.AccessRow.Manner.READS;

import java.time.DayOfWeek;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bookonce.tenant.audit.AuditFilter;
import org.bookonce.tenant.audit.ExportAudit;
import org.bookonce.tenant.audit.ListAudit;
import org.bookonce.tenant.membership.EnterOrganization;
import org.bookonce.tenant.membership.FindPeople;
import org.bookonce.tenant.membership.ListMyOrganizations;
import org.bookonce.tenant.membership.ListTeammates;
import org.bookonce.tenant.membership.Role;
import org.bookonce.tenant.organization.FindOrganization;
import org.bookonce.tenant.people.AcceptInvitation;
import org.bookonce.tenant.people.ChangeRole;
import org.bookonce.tenant.people.DeclineInvitation;
import org.bookonce.tenant.people.FindWantedAccount;
import org.bookonce.tenant.people.InvitationFilter;
import org.bookonce.tenant.people.InvitePeople;
import org.bookonce.tenant.people.ListInvitations;
import org.bookonce.tenant.people.ListMyInvitations;
import org.bookonce.tenant.people.ListPeople;
import org.bookonce.tenant.people.NewInvitations;
import org.bookonce.tenant.people.NoteAccount;
import org.bookonce.tenant.people.PeopleFilter;
import org.bookonce.tenant.people.ReactivateMember;
import org.bookonce.tenant.people.ResendInvitation;
import org.bookonce.tenant.people.RevokeInvitation;
import org.bookonce.tenant.people.ShowInvitationRoom;
import org.bookonce.tenant.people.ShowPerson;
import org.bookonce.tenant.people.TransferOwnership;
import org.bookonce.tenant.plan.ChangePlan;
import org.bookonce.tenant.plan.ListMemberUsage;
import org.bookonce.tenant.plan.MemberUsageFilter;
import org.bookonce.tenant.plan.NewAllowances;
import org.bookonce.tenant.plan.PlanChange;
import org.bookonce.tenant.plan.PreviewPlan;
import org.bookonce.tenant.plan.SetAllowances;
import org.bookonce.tenant.plan.ShowAllowances;
import org.bookonce.tenant.plan.ShowPlan;
import org.bookonce.tenant.profile.ChangePicture;
import org.bookonce.tenant.profile.ChangeProfile;
import org.bookonce.tenant.profile.ProfileChange;
import org.bookonce.tenant.profile.RemovePicture;
import org.bookonce.tenant.profile.ShowPicture;
import org.bookonce.tenant.profile.ShowProfile;
import org.bookonce.tenant.settings.ChangeAccent;
import org.bookonce.tenant.settings.ChangeEmbedOrigins;
import org.bookonce.tenant.settings.ChangeLogo;
import org.bookonce.tenant.settings.ChangeSettings;
import org.bookonce.tenant.settings.ChangeSlug;
import org.bookonce.tenant.settings.CheckSlug;
import org.bookonce.tenant.settings.CreateOrganization;
import org.bookonce.tenant.settings.ListEmbedOrigins;
import org.bookonce.tenant.settings.RemoveLogo;
import org.bookonce.tenant.settings.SettingsChange;
import org.bookonce.tenant.settings.ShowBranding;
import org.bookonce.tenant.settings.ShowEmbedOrigins;
import org.bookonce.tenant.settings.ShowLogo;
import org.bookonce.tenant.settings.ShowSettings;
import org.bookonce.tenant.settings.SuggestSlugs;

/** The lines of organizations and their people (SPEC 1). */
final class OrganizationRows {

    private static final Set<String> EVERYBODY = Set.of("owner", "admin", "member");
    private static final Set<String> ADMINS = Set.of("owner", "admin");
    private static final Set<String> OWNER = Set.of("owner");

    /** One grey pixel. */
    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==");

    private OrganizationRows() {}

    static List<AccessRow> all() {
        return List.of(
                // people (R1.4, R1.5)
                reads(ListTeammates.class, EVERYBODY, () -> use(ListTeammates.class)
                        .list()),
                reads(FindPeople.class, EVERYBODY, () -> use(FindPeople.class).find("a", 10)),
                reads(ListPeople.class, ADMINS, () -> use(ListPeople.class)
                        .list(new PeopleFilter(Optional.empty(), Optional.empty(), "", Optional.empty(), 50))),
                AccessRow.of(ShowPerson.class, READS, ADMINS, Thing.HOST, id -> use(ShowPerson.class)
                        .show(uuid(id))),
                AccessRow.of(ChangeRole.class, CHANGES, ADMINS, Thing.HOST, id -> use(ChangeRole.class)
                        .change(uuid(id), 0, Role.ADMIN)),
                AccessRow.of(TransferOwnership.class, CHANGES, OWNER, Thing.HOST, id -> use(TransferOwnership.class)
                        .transfer(uuid(id))),
                AccessRow.of(ReactivateMember.class, CHANGES, ADMINS, Thing.HOST, id -> use(ReactivateMember.class)
                        .reactivate(uuid(id))),
                reads(ShowProfile.class, EVERYBODY, () -> use(ShowProfile.class).show()),
                changes(ChangeProfile.class, EVERYBODY, () -> use(ChangeProfile.class)
                        .change(new ProfileChange("Somebody", "Europe/Lisbon", "en", true, 0))),
                changes(ChangePicture.class, EVERYBODY, () -> use(ChangePicture.class)
                        .change(PNG)),
                changes(RemovePicture.class, EVERYBODY, () -> use(RemovePicture.class)
                        .remove()),
                AccessRow.of(ShowPicture.class, PUBLIC, Set.of(), Thing.NOTHING, none -> use(ShowPicture.class)
                        .show("0")),
                // invitations (R1.2, R1.5)
                changes(InvitePeople.class, ADMINS, () -> use(InvitePeople.class)
                        .invite(new NewInvitations("new@access.example", Role.MEMBER))),
                reads(ShowInvitationRoom.class, ADMINS, () -> use(ShowInvitationRoom.class)
                        .show()),
                reads(ListInvitations.class, ADMINS, () -> use(ListInvitations.class)
                        .list(new InvitationFilter(Optional.empty(), Optional.empty(), 50))),
                AccessRow.of(
                        ResendInvitation.class, CHANGES, ADMINS, Thing.INVITATION, id -> use(ResendInvitation.class)
                                .resend(uuid(id))),
                AccessRow.of(
                        RevokeInvitation.class, CHANGES, ADMINS, Thing.INVITATION, id -> use(RevokeInvitation.class)
                                .revoke(uuid(id))),
                // plan and limits (R1.6–1.9)
                reads(ShowPlan.class, EVERYBODY, () -> use(ShowPlan.class).show()),
                reads(ListMemberUsage.class, ADMINS, () -> use(ListMemberUsage.class)
                        .list(new MemberUsageFilter("", Optional.empty(), 50))),
                AccessRow.of(ShowAllowances.class, READS, ADMINS, Thing.HOST, id -> use(ShowAllowances.class)
                        .show(uuid(id))),
                AccessRow.of(SetAllowances.class, CHANGES, ADMINS, Thing.HOST, id -> use(SetAllowances.class)
                        .set(new NewAllowances(uuid(id), Map.of(), Map.of()))),
                reads(PreviewPlan.class, OWNER, () -> use(PreviewPlan.class).preview("team")),
                changes(ChangePlan.class, OWNER, () -> use(ChangePlan.class)
                        .change(new PlanChange("business", "team", 0))),
                // settings and branding (R1.10)
                reads(ShowSettings.class, ADMINS, () -> use(ShowSettings.class).show()),
                changes(ChangeSettings.class, ADMINS, () -> use(ChangeSettings.class)
                        .change(new SettingsChange(
                                "Access", "en", "Europe/Lisbon", DayOfWeek.MONDAY, "", Optional.of(30), 0))),
                reads(CheckSlug.class, ADMINS, () -> use(CheckSlug.class).check("free-" + AccessThings.slug())),
                changes(ChangeSlug.class, ADMINS, () -> use(ChangeSlug.class)
                        .change("moved-" + AccessThings.slug(), 0)),
                reads(ShowBranding.class, ADMINS, () -> use(ShowBranding.class).show()),
                changes(ChangeAccent.class, ADMINS, () -> use(ChangeAccent.class)
                        .change("#2b8a3e", 0)),
                changes(ChangeLogo.class, ADMINS, () -> use(ChangeLogo.class).change(PNG)),
                changes(RemoveLogo.class, ADMINS, () -> use(RemoveLogo.class).remove()),
                AccessRow.of(ShowLogo.class, PUBLIC, Set.of(), Thing.NOTHING, none -> use(ShowLogo.class)
                        .show()),
                // who may show booking pages (R6.8)
                reads(ShowEmbedOrigins.class, ADMINS, () -> use(ShowEmbedOrigins.class)
                        .show()),
                changes(ChangeEmbedOrigins.class, ADMINS, () -> use(ChangeEmbedOrigins.class)
                        .change(List.of(), List.of())),
                AccessRow.of(
                        ListEmbedOrigins.class, PUBLIC, Set.of(), Thing.NOTHING, none -> use(ListEmbedOrigins.class)
                                .list()),
                // the log (R1.11)
                reads(ListAudit.class, ADMINS, () -> use(ListAudit.class).list(everything(), Optional.empty(), 50)),
                reads(ExportAudit.class, ADMINS, () -> use(ExportAudit.class).export(everything(), Optional.empty())),
                // before an organization: of the signed-in person alone, shown by the tests of their pages
                AccessRow.elsewhere(FindOrganization.class),
                AccessRow.elsewhere(EnterOrganization.class),
                AccessRow.elsewhere(ListMyOrganizations.class),
                AccessRow.elsewhere(SuggestSlugs.class),
                AccessRow.elsewhere(CreateOrganization.class),
                AccessRow.elsewhere(ListMyInvitations.class),
                AccessRow.elsewhere(AcceptInvitation.class),
                AccessRow.elsewhere(DeclineInvitation.class),
                // the queue's own
                AccessRow.elsewhere(FindWantedAccount.class),
                AccessRow.elsewhere(NoteAccount.class));
    }

    private static AccessRow reads(Class<?> useCase, Set<String> may, Runnable call) {
        return AccessRow.of(useCase, READS, may, Thing.NOTHING, none -> call.run());
    }

    private static AccessRow changes(Class<?> useCase, Set<String> may, Runnable call) {
        return AccessRow.of(useCase, CHANGES, may, Thing.NOTHING, none -> call.run());
    }

    private static <T> T use(Class<T> useCase) {
        return AccessRow.use(useCase);
    }

    private static UUID uuid(String id) {
        return UUID.fromString(id);
    }

    private static AuditFilter everything() {
        return new AuditFilter(Optional.empty(), Optional.empty(), Optional.empty(), "", "");
    }
}
