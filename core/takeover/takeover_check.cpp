#include "core/takeover/takeover_check.h"

#include "core/base/dates.h"
#include "core/base/format.h"
#include "core/base/text.h"
#include "core/people/party_repository.h"
#include "core/storage/database.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace takeover {

namespace {

constexpr base::ErrorCode kLine{"takeover.line"}; // becomes the refusal of a line

QString say(const char *text)
{
    return QCoreApplication::translate("takeover", text);
}

tl::unexpected<base::Error> refused(const QString &why)
{
    return base::fail(kLine, why);
}

// Every way a list may write somebody's name, folded.
bool isNamed(const people::StudentDetails &details, const QString &folded)
{
    for (const QString &last : {details.lastName, details.usedName}) {
        for (const QString &first :
            {details.firstNames, details.usedFirstName, people::firstOf(details.firstNames)}) {
            if (last.isEmpty() || first.isEmpty())
                continue;
            if (folded == base::folded(last + u' ' + first)
                || folded == base::folded(first + u' ' + last))
                return true;
        }
    }
    return false;
}

bool isNamed(const people::PartyDetails &details, const QString &folded)
{
    return folded == base::folded(people::letterName(details))
        || folded == base::folded(people::listName(details));
}

// The birth date a name may be followed by.
QDate takeBirthDate(QString &name)
{
    static const QRegularExpression date(uR"re(\(?(\d{1,2}[/.-]\d{1,2}[/.-]\d{4})\)?\s*$)re"_s);
    const auto found = date.match(name);
    if (!found.hasMatch())
        return {};
    const auto day = base::parseDate(found.captured(1));
    if (!day)
        return {};
    name = name.left(found.capturedStart()).trimmed();
    return *day;
}

template <class Line> Judged<Line> judged(const base::Done &done, const Line &line)
{
    if (!done)
        return {{}, done.error().message, {}};
    return {line, {}, {}};
}

} // namespace

TakeoverCheck::TakeoverCheck(
    storage::Database &database, const security::Permit &permit, QDate today)
    : m_database(database)
    , m_permit(permit)
    , m_today(today)
{
}

base::Result<Check> TakeoverCheck::of(const Wish &wish, const Start &start)
{
    if (!wish.until.isValid() || wish.until > m_today || wish.until < start.yearFirst) {
        return base::fail(errors::kBadDay,
            say(QT_TRANSLATE_NOOP("takeover",
                    "The figures are those of a day of the school year, from %1 to today: correct "
                    "the day."))
                .arg(base::formatDate(start.yearFirst)));
    }
    m_until = wish.until;
    Check check;
    if (const QString number = wish.nextReceipt.trimmed(); !number.isEmpty()) {
        bool isNumber = false;
        const int next = number.toInt(&isNumber);
        if (!isNumber || next <= start.lastReceipt || next > 999'999) {
            return base::fail(errors::kBadNumber,
                say(QT_TRANSLATE_NOOP("takeover",
                        "The next receipt of %1 cannot have the number “%2”: type a whole number "
                        "from %3 on, or leave the field empty."))
                    .arg(QString::number(start.receiptYear), number.left(20),
                        QString::number(start.lastReceipt + 1)));
        }
        check.nextReceipt = next;
    }
    ET_ASSIGN(m_enrolled, TakeoverRepository::enrolled(m_database, start.year));
    ET_ASSIGN(m_natures, timetable::NatureRepository::all(m_database, m_permit));
    for (const BalanceText &text : wish.balances) {
        ET_ASSIGN(auto one, balance(text));
        check.balances.push_back(std::move(one));
    }
    for (const HoursText &text : wish.hours) {
        ET_ASSIGN(auto one, hours(text));
        check.hours.push_back(std::move(one));
    }
    return check;
}

base::Result<Judged<BalanceLine>> TakeoverCheck::balance(const BalanceText &text)
{
    if (text.isEmpty())
        return Judged<BalanceLine>{};
    BalanceLine line;
    const auto read = [&]() -> base::Done {
        ET_ASSIGN(const Enrolled *found, student(text.student));
        line.enrolment = found->enrolment;
        line.studentName = people::listName(found->details);
        ET_TRY(findPayer(*found, text.payer, line));
        ET_TRY(readAmounts(text, line));
        const QString key = u"balance %1 %2"_s.arg(
            QString::number(line.enrolment.value()), QString::number(line.payer.value()));
        if (m_seen.contains(key)) {
            return refused(say(QT_TRANSLATE_NOOP("takeover",
                                   "%1 stands for %2 on a line before: keep one of the two."))
                               .arg(line.payerName, line.studentName));
        }
        m_seen.insert(key);
        return {};
    };
    const base::Done done = read();
    if (!done && done.error().code != kLine)
        return base::fail(done.error());
    auto one = judged(done, line);
    if (!one.line)
        return one;
    ET_ASSIGN(const auto before,
        TakeoverRepository::balanceBefore(m_database, line.enrolment, line.payer));
    if (before) {
        one.note = say(
            QT_TRANSLATE_NOOP("takeover", "Adds to what was taken over on %1 for the same payer."))
                       .arg(base::formatDate(*before));
    }
    return one;
}

base::Result<const Enrolled *> TakeoverCheck::student(const QString &text) const
{
    QString name = text.simplified();
    if (name.isEmpty())
        return refused(say(QT_TRANSLATE_NOOP("takeover", "Say which student it is.")));
    const QDate birth = takeBirthDate(name);
    const QString folded = base::folded(name);
    std::vector<const Enrolled *> found;
    for (const Enrolled &one : m_enrolled) {
        const bool isIne =
            !one.details.ine.isEmpty() && one.details.ine.compare(name, Qt::CaseInsensitive) == 0;
        if (isIne
            || (isNamed(one.details, folded)
                && (!birth.isValid() || birth == one.details.birthDate)))
            found.push_back(&one);
    }
    if (found.empty()) {
        return refused(
            say(QT_TRANSLATE_NOOP("takeover",
                    "Nobody of that name is enrolled this year: “%1”. Enrol the student first, or "
                    "write the name as in the list of students."))
                .arg(name.left(60)));
    }
    if (found.size() > 1) {
        return refused(say(QT_TRANSLATE_NOOP("takeover",
                               "Several students are called %1: write the birth date behind the "
                               "name."))
                           .arg(people::listName(found.front()->details)));
    }
    return found.front();
}

base::Done TakeoverCheck::findPayer(const Enrolled &student, const QString &text, BalanceLine &line)
{
    ET_ASSIGN(const auto contacts,
        people::LinkRepository::contactsOf(m_database, m_permit, student.student, m_today));
    const QString folded = base::folded(text);
    std::vector<const people::Party *> found;
    QStringList names;
    for (const people::Contact &contact : contacts) {
        names += people::letterName(contact.party.details);
        const bool fits =
            folded.isEmpty() ? contact.link.details.pays : isNamed(contact.party.details, folded);
        const bool isKnown = std::any_of(found.begin(), found.end(),
            [&](const people::Party *one) { return one->id == contact.party.id; });
        if (fits && !isKnown)
            found.push_back(&contact.party);
    }
    if (found.size() == 1) {
        line.payer = found.front()->id;
        line.payerName = people::letterName(found.front()->details);
        return {};
    }
    if (names.isEmpty()) {
        return refused(say(
            QT_TRANSLATE_NOOP("takeover", "%1 has no contact: add who pays in the student's file."))
                           .arg(line.studentName));
    }
    if (folded.isEmpty()) {
        return refused(say(QT_TRANSLATE_NOOP("takeover", "Say who pays for %1: %2."))
                           .arg(line.studentName, names.join(u", "_s)));
    }
    return refused(say(QT_TRANSLATE_NOOP("takeover",
                           "“%1” is not among the contacts of %2 (%3): write one of these names, "
                           "or add the payer in the student's file."))
                       .arg(text.simplified().left(60), line.studentName, names.join(u", "_s)));
}

base::Done TakeoverCheck::readAmounts(const BalanceText &text, BalanceLine &line) const
{
    const auto amount = [](const QString &typed) -> base::Result<base::Money> {
        if (typed.trimmed().isEmpty())
            return base::Money();
        const auto read = parseAmount(typed);
        if (!read)
            return refused(read.error().message);
        return read;
    };
    ET_ASSIGN(line.owed, amount(text.owed));
    ET_ASSIGN(line.advance, amount(text.advance));
    if (line.owed.isNegative() || line.advance.isNegative()) {
        return refused(say(QT_TRANSLATE_NOOP("takeover",
            "An amount below zero: what the payer is ahead goes into the column “Advance”, without "
            "a sign.")));
    }
    if (line.owed.isZero() == line.advance.isZero()) {
        return refused(
            line.owed.isZero() ? say(
                QT_TRANSLATE_NOOP("takeover", "No amount: a payer without balance needs no line."))
                               : say(QT_TRANSLATE_NOOP("takeover",
                                   "Owed and ahead at once: write only the difference.")));
    }
    line.dueOn = m_until;
    if (const QString due = text.dueOn.simplified(); !due.isEmpty()) {
        const auto file = base::parseDate(due);
        const auto day = file ? file : base::parseTypedDate(due, m_today);
        if (!day)
            return refused(day.error().message);
        line.dueOn = *day;
    }
    if (line.dueOn < m_until.addYears(-1) || line.dueOn > m_until.addYears(1)) {
        return refused(say(
            QT_TRANSLATE_NOOP("takeover", "The due date %1 is more than a year away: correct it."))
                           .arg(base::formatDate(line.dueOn)));
    }
    return {};
}

base::Result<Judged<HoursLine>> TakeoverCheck::hours(const HoursText &text)
{
    if (text.isEmpty())
        return Judged<HoursLine>{};
    HoursLine line;
    const Enrolled *found = nullptr;
    const auto minutes = [](const QString &typed,
                             base::Minutes otherwise) -> base::Result<base::Minutes> {
        if (typed.trimmed().isEmpty())
            return otherwise;
        const auto read = parseHours(typed);
        if (!read)
            return refused(read.error().message);
        return read;
    };
    const auto read = [&]() -> base::Done {
        ET_ASSIGN(found, student(text.student));
        line.enrolment = found->enrolment;
        line.studentName = people::listName(found->details);
        ET_TRY(findNature(text.nature, line));
        if (text.attended.trimmed().isEmpty())
            return refused(say(QT_TRANSLATE_NOOP("takeover", "Say how many hours were attended.")));
        ET_ASSIGN(line.attended, minutes(text.attended, {}));
        ET_ASSIGN(line.delivered, minutes(text.delivered, line.attended));
        ET_ASSIGN(line.planned, minutes(text.planned, line.delivered));
        const bool corrects = line.attended < base::Minutes();
        if (line.attended == base::Minutes() && line.delivered == base::Minutes()
            && line.planned == base::Minutes())
            return refused(say(QT_TRANSLATE_NOOP("takeover", "No hours: leave the line out.")));
        if (corrects ? !found->takenOverUntil.has_value() : line.attended > line.delivered) {
            return refused(corrects
                    ? say(QT_TRANSLATE_NOOP("takeover",
                        "Hours below zero correct what was taken over before: there is nothing "
                        "yet."))
                    : say(QT_TRANSLATE_NOOP(
                        "takeover", "More hours attended than given: correct one of the two.")));
        }
        if (m_until < found->entryOn) {
            return refused(say(QT_TRANSLATE_NOOP("takeover", "%1 enters on %2 only."))
                               .arg(line.studentName, base::formatDate(found->entryOn)));
        }
        ET_ASSIGN(
            const auto roll, TakeoverRepository::firstRoll(m_database, line.enrolment, m_until));
        if (roll) {
            return refused(say(QT_TRANSLATE_NOOP("takeover",
                                   "The rolls count from %1 on: the hours taken over must end "
                                   "before that day."))
                               .arg(base::formatDate(*roll)));
        }
        const QString key =
            u"hours %1 %2"_s.arg(QString::number(line.enrolment.value()), line.nature);
        if (m_seen.contains(key)) {
            return refused(say(QT_TRANSLATE_NOOP("takeover",
                                   "%1 stands for %2 on a line before: keep one of the two."))
                               .arg(line.natureLabel, line.studentName));
        }
        m_seen.insert(key);
        return {};
    };
    const base::Done done = read();
    if (!done && done.error().code != kLine)
        return base::fail(done.error());
    auto one = judged(done, line);
    if (one.line && found->takenOverUntil) {
        one.note = say(QT_TRANSLATE_NOOP("takeover", "Adds to the hours taken over until %1."))
                       .arg(base::formatDate(*found->takenOverUntil));
    }
    return one;
}

base::Done TakeoverCheck::findNature(const QString &text, HoursLine &line) const
{
    const QString folded = base::folded(text);
    std::vector<const timetable::Nature *> found;
    QStringList labels;
    for (const timetable::Nature &nature : m_natures) {
        labels += nature.label;
        const QString label = base::folded(nature.label);
        if (folded == label || text.trimmed() == nature.code) {
            found = {&nature};
            break;
        }
        if (!folded.isEmpty() && label.startsWith(folded))
            found.push_back(&nature);
    }
    if (found.size() != 1) {
        return refused(say(QT_TRANSLATE_NOOP("takeover", "Say what kind of session it was: %1."))
                           .arg(labels.join(u", "_s)));
    }
    line.nature = found.front()->code;
    line.natureLabel = found.front()->label;
    return {};
}

} // namespace takeover
