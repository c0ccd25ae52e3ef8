package org.bookonce.stack;

import java.util.List;
import java.util.Locale;

/**
 * The people who can sign in to the stack's Keycloak; their ids are the subjects of their tokens. All share one
 * password.
 */
public final class DemoPeople {
    /** The password of everybody here. */
    public static final String PASSWORD = "demo-password";
    /** The organization shown first. */
    public static final String LINDGREN_OSEI = "lindgren-osei";
    /** A second organization, so that tenancy can be seen. */
    public static final String NORTHWIND = "northwind-clinic";

    /** Owner of {@value #LINDGREN_OSEI}. */
    public static final Person AMARA = new Person("1", "Amara", "Osei", "OWNER", LINDGREN_OSEI, "Europe/Lisbon");
    /** Admin of {@value #LINDGREN_OSEI}. */
    public static final Person JONAS = new Person("2", "Jonas", "Lindgren", "ADMIN", LINDGREN_OSEI, "Europe/Lisbon");
    /** Member of {@value #LINDGREN_OSEI} in India. */
    public static final Person PRIYA = new Person("3", "Priya", "Raman", "MEMBER", LINDGREN_OSEI, "Asia/Kolkata");
    /** Member of {@value #LINDGREN_OSEI} in Brazil. */
    public static final Person MATEO = new Person("4", "Mateo", "Silva", "MEMBER", LINDGREN_OSEI, "America/Sao_Paulo");
    /** Owner of {@value #NORTHWIND}. */
    public static final Person NORA = new Person("5", "Nora", "Whitfield", "OWNER", NORTHWIND, "America/New_York");
    /** Can sign in, belongs to no organization. */
    public static final Person ROBIN = new Person("6", "Robin", "Park", "", "", "Europe/Lisbon");
    /** Platform operator (R1.4), belongs to no organization. */
    public static final Person OLGA = new Person("7", "Olga", "Petrov", "", "", "Europe/Lisbon");

    private DemoPeople() {}

    /** Everybody, in the order above. */
    public static List<Person> all() {
        return List.of(AMARA, JONAS, PRIYA, MATEO, NORA, ROBIN, OLGA);
    }

    /**
     * One person.
     *
     * @param number last digit of the id
     * @param role {@code OWNER}, {@code ADMIN}, {@code MEMBER}; empty without membership
     * @param organization slug; empty without membership
     */
    public record Person(
            String number, String firstName, String lastName, String role, String organization, String zone) {

        /** The subject of the person's tokens: a UUID. */
        public String subject() {
            return "b00c0ace-0000-4000-8000-00000000000" + number;
        }

        /** First and last name. */
        public String name() {
            return firstName + " " + lastName;
        }

        /** The address that is also the user name. */
        public String email() {
            return (firstName + "." + lastName).toLowerCase(Locale.ROOT) + "@bookonce.example";
        }
    }
}
