#pragma once

#include "core/people/address.h"
#include "core/people/majority.h"
#include "core/people/party.h"
#include "core/people/student.h"

#include <QStringList>

#include <optional>
#include <vector>

// The one place that knows who gets mail about a young person, at which address, and who signs.
// Every letter, label, list and e-mail asks here.
namespace people {

// What is known of one young person for that: the links that hold on a day, and where all live.
struct MailFile {
    struct Adult {
        Contact contact;
        std::vector<AddressUse> addresses;
    };
    Student student;
    std::vector<AddressUse> addresses;
    std::vector<Adult> adults; // in the order of call; restricted ones too
    std::vector<MajorityChoice> choices;
    QDate day;
};

// Somebody a letter is addressed to. No party: the young person.
struct Recipient {
    std::optional<PartyId> party;
    PartyKind kind = PartyKind::Person;
    QString lastName; // of an organisation: its name
    QString firstName;
    QString attention; // at an organisation: the person in charge
    QString email;
    [[nodiscard]] QString name() const; // "Anne Dupont", "Foyer Les Tilleuls"
};

// One envelope: everybody who is written to at one address.
struct MailHousehold {
    std::vector<Recipient> to; // in the order of call, a young person of age first
    PostalAddress address;     // empty: not known, the mail is handed over or sent by e-mail
    // Equal for the mail about brothers and sisters that goes to the same people at one address.
    [[nodiscard]] QString key() const;
    [[nodiscard]] QString names() const;            // "Anne et Paul Dupont"
    [[nodiscard]] QStringList addressLines() const; // names, then the address: of an envelope
    [[nodiscard]] QStringList emails() const;       // without doubles
};

// What deserves a word beside the answer; never a reason to write to somebody else.
enum class MailGap {
    Nobody,        // there is nobody to write to
    NotMarked,     // nobody is marked for mail: those with parental authority are written to
    NoAddress,     // name: whose
    Restricted,    // name: of whom nothing is sent to, by a decision
    ChoiceMissing, // of age, and no choice is recorded: the young person alone
};
struct MailRemark {
    MailGap gap = MailGap::Nobody;
    QString name;
    friend bool operator==(const MailRemark &, const MailRemark &) = default;
};
[[nodiscard]] QString textOf(const MailRemark &remark);

// The households that get mail about one young person, and the remarks.
struct StudentMail {
    StudentId student{0};
    std::vector<MailHousehold> households;
    std::vector<MailRemark> remarks;
};

// Who signs for a young person: of age, the young person; else legal representatives and those with
// parental authority, never a home, its educator or a company, never a restricted contact.
struct Signers {
    bool ofAge = false; // the young person signs
    std::vector<Recipient> who;
    std::vector<Relation> relations; // of who, in the same order; empty when of age
};

// Mail about schooling: whoever is marked for mail; from 18 on by the recorded choice.
[[nodiscard]] StudentMail mailOf(const MailFile &file);
// Papers about money: whoever pays, at any age; nobody marked: as mailOf().
[[nodiscard]] StudentMail moneyMailOf(const MailFile &file);
[[nodiscard]] Signers signersOf(const MailFile &file);
// Where a letter to one party about this student goes on the file's day.
[[nodiscard]] PostalAddress mailAddress(const MailFile &file, PartyId party);
[[nodiscard]] PostalAddress studentAddress(const MailFile &file);

// One envelope, and all young people it is about.
struct FamilyMail {
    MailHousehold household;
    std::vector<StudentId> students;
};
// The mail of many as envelopes, in the order in which the first of each stands.
[[nodiscard]] std::vector<FamilyMail> byHousehold(const std::vector<StudentMail> &mail);

// Reads what mailOf() and the others look at. Five short queries a student; none: no such file.
[[nodiscard]] base::Result<std::optional<MailFile>> mailFile(
    storage::Database &database, const security::Permit &permit, StudentId student, QDate day);

} // namespace people
