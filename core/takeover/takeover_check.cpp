#include "core/takeover/takeover_check.h"

#include "core/base/dates.h"
#include "core/base/format.h"
#include "core/storage/database.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace takeover {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("takeover", text);
}

constexpr int kLargestReceipt = 999'999;

// A refusal is an answer; anything else that went wrong is an error.
template <class Line> base::Result<Judged<Line>> judged(const base::Done &read, const Line &line)
{
    if (read)
        return Judged<Line>{line};
    if (read.error().code != kLineRefused)
        return base::fail(read.error());
    return Judged<Line>{{}, read.error().message};
}

base::Result<base::Minutes> minutesOf(const QString &typed, base::Minutes otherwise)
{
    if (typed.trimmed().isEmpty())
        return otherwise;
    const auto read = parseHours(typed);
    if (!read)
        return refuseLine(read.error().message);
    return read;
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
    ET_ASSIGN(const auto names, TakeoverNames::read(m_database, m_permit, start.year, m_today));
    Check check;
    readDay(wish, start, check);
    readNumber(wish, start, check);
    for (const BalanceText &text : wish.balances) {
        ET_ASSIGN(auto one, balance(text, names));
        check.balances.push_back(std::move(one));
    }
    for (const HoursText &text : wish.hours) {
        ET_ASSIGN(auto one, hours(text, names));
        check.hours.push_back(std::move(one));
    }
    return check;
}

void TakeoverCheck::readDay(const Wish &wish, const Start &start, Check &check)
{
    if (wish.until.isValid() && wish.until <= m_today && wish.until >= start.yearFirst) {
        m_until = wish.until;
        return;
    }
    check.wrongDay = base::Error{errors::kBadDay,
        say(QT_TRANSLATE_NOOP("takeover",
                "The figures are those of a day of the school year, from %1 to today: correct "
                "the day."))
            .arg(base::formatDate(start.yearFirst)),
        {}};
}

void TakeoverCheck::readNumber(const Wish &wish, const Start &start, Check &check)
{
    const QString number = wish.nextReceipt.trimmed();
    if (number.isEmpty())
        return;
    bool isNumber = false;
    const int next = number.toInt(&isNumber);
    if (isNumber && next > start.lastReceipt && next <= kLargestReceipt) {
        check.nextReceipt = next;
        return;
    }
    check.wrongNumber = base::Error{errors::kBadNumber,
        say(QT_TRANSLATE_NOOP("takeover",
                "The next receipt of %1 cannot have the number “%2”: type a whole number "
                "from %3 on, or leave the field empty."))
            .arg(QString::number(start.receiptYear), number.left(20),
                QString::number(start.lastReceipt + 1)),
        {}};
}

base::Done TakeoverCheck::onlyOnce(
    const QString &key, const QString &what, const QString &studentName)
{
    if (m_seen.contains(key)) {
        return refuseLine(say(QT_TRANSLATE_NOOP("takeover",
                                  "%1 stands for %2 on a line before: keep one of the two."))
                              .arg(what, studentName));
    }
    m_seen.insert(key);
    return {};
}

base::Result<Judged<BalanceLine>> TakeoverCheck::balance(
    const BalanceText &text, const TakeoverNames &names)
{
    if (text.isEmpty())
        return Judged<BalanceLine>{};
    BalanceLine line;
    const auto read = [&]() -> base::Done {
        ET_ASSIGN(const Enrolled *found, names.student(text.student));
        line.enrolment = found->enrolment;
        line.studentName = people::listName(found->details);
        ET_ASSIGN(const people::Party payer, names.payer(*found, text.payer));
        line.payer = payer.id;
        line.payerName = people::letterName(payer.details);
        ET_TRY(readAmounts(text, line));
        return onlyOnce(u"balance %1 %2"_s.arg(QString::number(line.enrolment.value()),
                            QString::number(line.payer.value())),
            line.payerName, line.studentName);
    };
    ET_ASSIGN(auto one, judged(read(), line));
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

base::Done TakeoverCheck::readAmounts(const BalanceText &text, BalanceLine &line) const
{
    const auto amount = [](const QString &typed) -> base::Result<base::Money> {
        if (typed.trimmed().isEmpty())
            return base::Money();
        const auto read = parseAmount(typed);
        if (!read)
            return refuseLine(read.error().message);
        return read;
    };
    ET_ASSIGN(line.owed, amount(text.owed));
    ET_ASSIGN(line.advance, amount(text.advance));
    if (line.owed.isNegative() || line.advance.isNegative()) {
        return refuseLine(say(QT_TRANSLATE_NOOP("takeover",
            "An amount below zero: what the payer is ahead goes into the column “Advance”, without "
            "a sign.")));
    }
    if (line.owed.isZero() == line.advance.isZero()) {
        return refuseLine(
            line.owed.isZero() ? say(
                QT_TRANSLATE_NOOP("takeover", "No amount: a payer without balance needs no line."))
                               : say(QT_TRANSLATE_NOOP("takeover",
                                   "Owed and ahead at once: write only the difference.")));
    }
    line.dueOn = m_until.value_or(m_today);
    if (const QString due = text.dueOn.simplified(); !due.isEmpty()) {
        const auto file = base::parseDate(due);
        const auto day = file ? file : base::parseTypedDate(due, m_today);
        if (!day)
            return refuseLine(day.error().message);
        line.dueOn = *day;
    }
    if (m_until && (line.dueOn < m_until->addYears(-1) || line.dueOn > m_until->addYears(1))) {
        return refuseLine(say(
            QT_TRANSLATE_NOOP("takeover", "The due date %1 is more than a year away: correct it."))
                              .arg(base::formatDate(line.dueOn)));
    }
    return {};
}

base::Result<Judged<HoursLine>> TakeoverCheck::hours(
    const HoursText &text, const TakeoverNames &names)
{
    if (text.isEmpty())
        return Judged<HoursLine>{};
    HoursLine line;
    const Enrolled *found = nullptr;
    const auto read = [&]() -> base::Done {
        ET_ASSIGN(found, names.student(text.student));
        line.enrolment = found->enrolment;
        line.studentName = people::listName(found->details);
        ET_ASSIGN(const timetable::Nature nature, names.nature(text.nature));
        line.nature = nature.code;
        line.natureLabel = nature.label;
        ET_TRY(readHours(text, *found, line));
        ET_TRY(checkDays(*found));
        return onlyOnce(u"hours %1 %2"_s.arg(QString::number(line.enrolment.value()), line.nature),
            line.natureLabel, line.studentName);
    };
    ET_ASSIGN(auto one, judged(read(), line));
    if (one.line && found->takenOverUntil) {
        one.note = say(QT_TRANSLATE_NOOP("takeover", "Adds to the hours taken over until %1."))
                       .arg(base::formatDate(*found->takenOverUntil));
    }
    return one;
}

base::Done TakeoverCheck::readHours(const HoursText &text, const Enrolled &student, HoursLine &line)
{
    if (text.attended.trimmed().isEmpty())
        return refuseLine(say(QT_TRANSLATE_NOOP("takeover", "Say how many hours were attended.")));
    ET_ASSIGN(line.attended, minutesOf(text.attended, {}));
    ET_ASSIGN(line.delivered, minutesOf(text.delivered, line.attended));
    ET_ASSIGN(line.planned, minutesOf(text.planned, line.delivered));
    const base::Minutes none;
    if (line.attended == none && line.delivered == none && line.planned == none)
        return refuseLine(say(QT_TRANSLATE_NOOP("takeover", "No hours: leave the line out.")));
    if (line.attended < none) {
        if (!student.takenOverUntil) {
            return refuseLine(say(QT_TRANSLATE_NOOP("takeover",
                "Hours below zero correct what was taken over before: there is nothing yet.")));
        }
    } else if (line.attended > line.delivered) {
        return refuseLine(say(QT_TRANSLATE_NOOP(
            "takeover", "More hours attended than given: correct one of the two.")));
    }
    return {};
}

// Hours end before the first roll that counts. While the day is wrong nothing is held against it.
base::Done TakeoverCheck::checkDays(const Enrolled &student) const
{
    if (!m_until)
        return {};
    if (*m_until < student.entryOn) {
        return refuseLine(
            say(QT_TRANSLATE_NOOP("takeover", "%1 enters on %2 only."))
                .arg(people::listName(student.details), base::formatDate(student.entryOn)));
    }
    ET_ASSIGN(
        const auto roll, TakeoverRepository::firstRoll(m_database, student.enrolment, *m_until));
    if (!roll)
        return {};
    return refuseLine(say(QT_TRANSLATE_NOOP("takeover",
                              "The rolls count from %1 on: the hours taken over must end "
                              "before that day."))
                          .arg(base::formatDate(*roll)));
}

} // namespace takeover
