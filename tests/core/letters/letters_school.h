#pragma once

#include "core/letters/letter_service.h"
#include "core/letters/template_service.h"
#include "core/people/family_service.h"
#include "core/people/student_service.h"
#include "tests/core/fees/fees_school.h"

namespace support {

// The fees' school with its families at home: Léa and Tom Dupont with Marie at one address and Paul
// at another, both written to. Marie has an e-mail address.
struct LettersSchool : FeesSchool {
    explicit LettersSchool(AnySchool &any)
        : FeesSchool(any)
    {
        for (const people::PartyId party : {mother, father}) {
            const bool isMother = party == mother;
            people::PartyDetails details;
            details.lastName = QStringLiteral("Dupont");
            details.firstName = isMother ? QStringLiteral("Marie") : QStringLiteral("Paul");
            details.email = isMother ? QStringLiteral("marie@famille.example") : QString();
            must(families.edit(party, 1, details));
            settle(
                party, 2, isMother ? QStringLiteral("1 rue Haute") : QStringLiteral("9 quai Sud"));
            for (const people::StudentId student : {lea, tom})
                standBeside(student, party);
        }
    }
    void settle(people::PartyId party, int version, const QString &street)
    {
        must(families.setAddress(party, version, people::AddressKind::Home,
            {street, {}, QStringLiteral("42000"), QStringLiteral("Saint-Étienne"), {}, {}},
            QDate(2020, 1, 1)));
    }
    people::SavedLink standBeside(
        people::StudentId student, people::PartyId party, people::LinkDetails details = {})
    {
        if (!details.restricted)
            details.receivesMail = details.parentalAuthority = true;
        details.relation = people::Relation::Other;
        return must(families.link(student, party, details, QDate(2020, 1, 1)));
    }
    letters::TemplateId add(const QString &body,
        letters::LetterKind kind = letters::LetterKind::Free,
        const QString &subject = QStringLiteral("Objet"))
    {
        return must(templates.add({kind, QStringLiteral("Modèle %1").arg(++made), subject, body}));
    }
    letters::TemplateId shipped(letters::LetterKind kind)
    {
        for (const letters::LetterTemplate &known : must(templates.templates())) {
            if (known.details.kind == kind && known.isShipped)
                return known.id;
        }
        FAIL("no such template");
        return letters::TemplateId(0);
    }
    std::vector<letters::ComposedLetter> composed(const letters::LetterRequest &request)
    {
        auto writing = must(service.begin(request));
        std::vector<letters::ComposedLetter> all;
        for (const letters::PlannedLetter &letter : must(service.plan(request)).letters)
            all.push_back(must(writing.compose(letter)));
        return all;
    }

    int made = 0;
    people::FamilyService families{school.workspace()};
    people::StudentService students{school.workspace()};
    letters::TemplateService templates{school.workspace()};
    letters::LetterService service{school.workspace()};
};

// All words of a letter, one part a line.
inline QString wordsOf(const letters::LetterSnapshot &said)
{
    QStringList lines{said.subject};
    for (const letters::LetterPart &part : said.parts) {
        lines += part.text;
        lines += part.items;
        for (const QStringList &row : part.rows)
            lines += row.join(u' ');
        lines += part.total.join(u' ');
    }
    return lines.join(u'\n').replace(QChar(QChar::Nbsp), u' ').replace(QChar(0x202f), u' ');
}

} // namespace support
