#include "core/families/situation_facts.h"

#include "core/base/contact_formats.h"
#include "core/base/text.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace families {

namespace {

QString roleText(const people::LinkDetails &link)
{
    QStringList words{titleOf(link.relation)};
    const auto add = [&words](bool holds, const char *word) {
        if (holds)
            words += QCoreApplication::translate("families", word);
    };
    add(link.restricted, QT_TRANSLATE_NOOP("families", "RESTRICTED"));
    add(link.legalRepresentative, QT_TRANSLATE_NOOP("families", "legal representative"));
    add(link.parentalAuthority, QT_TRANSLATE_NOOP("families", "parental authority"));
    add(link.livesWith, QT_TRANSLATE_NOOP("families", "lives with the young person"));
    add(link.receivesMail, QT_TRANSLATE_NOOP("families", "receives mail"));
    add(link.pays, QT_TRANSLATE_NOOP("families", "pays"));
    if (link.restricted)
        words += link.restrictionSource;
    return base::joined(words, u" · "_s);
}

QString envelopes(const people::StudentMail &mail)
{
    QStringList lines;
    for (const people::MailHousehold &household : mail.households)
        lines += household.addressLines().join(u", "_s);
    return lines.join(u'\n');
}

const SituationFacts::Adult *find(const SituationFacts &facts, qint64 party)
{
    for (const SituationFacts::Adult &adult : facts.adults) {
        if (adult.party == party)
            return &adult;
    }
    return nullptr;
}

QString shown(const SituationFacts::Adult *adult)
{
    return adult ? base::joined({adult->role, adult->address}, u"\n"_s) : QString();
}

QString calls(const SituationFacts &facts)
{
    QStringList lines;
    for (const SituationFacts::Adult &adult : facts.adults) {
        if (!adult.restricted)
            lines += base::joined({adult.name, adult.reached}, u" · "_s);
    }
    return lines.join(u'\n');
}

QString restrictions(const SituationFacts &facts)
{
    QStringList names;
    for (const SituationFacts::Adult &adult : facts.adults) {
        if (adult.restricted)
            names += adult.name;
    }
    return names.join(u", "_s);
}

} // namespace

SituationFacts factsOf(const people::MailFile &file)
{
    SituationFacts facts;
    facts.home = people::oneLine(people::studentAddress(file));
    for (const people::MailFile::Adult &adult : file.adults) {
        const people::Contact &contact = adult.contact;
        facts.adults.push_back({contact.party.id.value(), people::letterName(contact.party.details),
            roleText(contact.link.details),
            people::oneLine(people::mailAddress(file, contact.party.id)),
            base::shownPhone(people::phoneToCall(contact)), contact.link.details.restricted});
    }
    const people::StudentMail mail = mailOf(file);
    facts.letters = envelopes(mail);
    facts.moneyPapers = envelopes(moneyMailOf(file));
    QStringList signers;
    for (const people::Recipient &signer : signersOf(file).who)
        signers += signer.name();
    facts.signers = signers.join(u", "_s);
    for (const people::MailRemark &remark : mail.remarks)
        facts.remarks += textOf(remark);
    return facts;
}

std::vector<SituationLine> linesBetween(const SituationFacts &before, const SituationFacts &after)
{
    std::vector<SituationLine> lines;
    const auto add = [&lines](const QString &what, const QString &was, const QString &is) {
        if (was != is)
            lines.push_back({what, was, is});
    };
    add(QCoreApplication::translate("families", "Home of the young person"), before.home,
        after.home);
    for (const SituationFacts::Adult &adult : before.adults)
        add(adult.name, shown(&adult), shown(find(after, adult.party)));
    for (const SituationFacts::Adult &adult : after.adults) {
        if (!find(before, adult.party))
            add(adult.name, {}, shown(&adult));
    }
    add(QCoreApplication::translate("families", "Called, in this order"), calls(before),
        calls(after));
    add(QCoreApplication::translate("families", "Letters go to"), before.letters, after.letters);
    add(QCoreApplication::translate("families", "Papers about money go to"), before.moneyPapers,
        after.moneyPapers);
    add(QCoreApplication::translate("families", "Signs"), before.signers, after.signers);
    return lines;
}

std::vector<Paper> papersBetween(const SituationFacts &before, const SituationFacts &after,
    const std::vector<Paper> &statements, bool hasStay)
{
    std::vector<Paper> papers;
    if (!linesBetween(before, after).empty())
        papers.push_back({PaperKind::StudentSheet});
    if (calls(before) != calls(after) || restrictions(before) != restrictions(after))
        papers.push_back({PaperKind::EmergencySheet});
    papers.insert(papers.end(), statements.begin(), statements.end());
    if (before.letters != after.letters || before.home != after.home)
        papers.push_back({PaperKind::Labels});
    if (hasStay && (before.signers != after.signers || before.home != after.home))
        papers.push_back({PaperKind::StayAgreement});
    return papers;
}

} // namespace families
