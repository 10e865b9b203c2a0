#include "ui/fees/settles_view.h"

#include "core/base/format.h"
#include "ui/base/empty_state.h"
#include "ui/base/labels.h"
#include "ui/base/money_field.h"
#include "ui/base/search_field.h"
#include "ui/fees/name_completer.h"

#include <QScrollArea>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

SettlesView::SettlesView(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_student(new SearchField(desk.theme, tr("Add another student")))
    , m_students(new NameCompleter(this))
    , m_list(new AllocationList(desk.theme, desk.clock.today()))
    , m_nothing(new EmptyState(desk.theme, Icon::Fees, tr("No instalment chosen"),
          tr("Choose who pays, or add a student: the open instalments appear here.")))
    , m_rest(makeLabel(QString(), LabelLook::Strong))
{
    const Theme &theme = desk.theme;
    m_student->setObjectName(u"paymentStudent"_s);
    m_student->setCompleter(m_students);
    m_student->setShortcut(QKeySequence::Find);
    m_rest->setObjectName(u"paymentRest"_s);
    m_rest->setWordWrap(true);
    auto *scroll = new QScrollArea(this);
    auto *content = new QWidget;
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, theme.px(8), 0);
    inner->addWidget(m_list);
    inner->addWidget(m_nothing);
    inner->addStretch();
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    setStyleProperty(*scroll, "look", u"flat"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(8));
    column->addWidget(m_student);
    column->addWidget(scroll, 1);
    column->addWidget(m_rest);
    connect(m_students, &NameCompleter::chosen, this, &SettlesView::addStudent);
    connect(m_student, &QLineEdit::returnPressed, this, &SettlesView::addTypedStudent);
    connect(m_list, &AllocationList::changed, this, &SettlesView::showRest);
    connect(m_list, &AllocationList::changed, this, &SettlesView::changed);
}

void SettlesView::start(std::vector<fees::DueLine> open)
{
    m_open = std::move(open);
    m_amount.reset();
    chooseStudents();
    m_student->clear();
    m_list->setLines({});
    m_list->setAmount({});
    m_list->propose();
    add({});
    showRest();
}

void SettlesView::refresh(std::vector<fees::DueLine> open)
{
    m_open = std::move(open);
    chooseStudents();
    std::vector<fees::DueLine> kept;
    for (const fees::DueLine &line : m_open) {
        if (std::any_of(lines().begin(), lines().end(),
                [&](const auto &old) { return old.instalment == line.instalment; }))
            kept.push_back(line);
    }
    m_list->setLines(std::move(kept));
    showRest();
}

void SettlesView::chooseStudents()
{
    std::vector<NamedChoice> students;
    QSet<qint64> seen;
    for (const fees::DueLine &line : m_open) {
        if (seen.contains(line.student.value()))
            continue;
        seen.insert(line.student.value());
        students.push_back(
            {line.student.value(), line.studentName, tr("paid by %1").arg(line.payerName)});
    }
    m_students->setChoices(students);
}

void SettlesView::addOfPayer(people::PartyId payer)
{
    std::vector<fees::DueLine> found;
    std::copy_if(m_open.begin(), m_open.end(), std::back_inserter(found),
        [&](const auto &line) { return line.payer == payer; });
    add(found);
}

void SettlesView::addStudent(qint64 key)
{
    std::vector<fees::DueLine> found;
    std::copy_if(m_open.begin(), m_open.end(), std::back_inserter(found),
        [&](const auto &line) { return line.student.value() == key; });
    add(found);
    // Later than the completer, which writes the chosen name into the field.
    QMetaObject::invokeMethod(m_student, &QLineEdit::clear, Qt::QueuedConnection);
}

void SettlesView::addTypedStudent()
{
    if (m_student->text().trimmed().isEmpty())
        return;
    m_desk.messages.clearMessage();
    if (!m_students->takeFirst(m_student->text()))
        m_desk.messages.showWarning(
            tr("Nobody called “%1” has an open instalment.").arg(m_student->text()));
}

void SettlesView::add(const std::vector<fees::DueLine> &more)
{
    std::vector<fees::DueLine> all = lines();
    for (const fees::DueLine &line : more) {
        const bool isThere = std::any_of(all.begin(), all.end(),
            [&](const auto &other) { return other.instalment == line.instalment; });
        if (!isThere && !line.open().isZero())
            all.push_back(line);
    }
    m_list->setLines(std::move(all));
    m_list->setVisible(!lines().empty());
    m_nothing->setVisible(lines().empty());
    QWidget *last = m_student;
    for (auto *field : m_list->findChildren<MoneyField *>()) {
        setTabOrder(last, field);
        last = field;
    }
    emit fieldsMade(last);
}

void SettlesView::setAmount(std::optional<base::Money> amount)
{
    m_amount = amount;
    m_list->setAmount(amount.value_or(base::Money()));
    showRest();
}

void SettlesView::showRest()
{
    const base::Money rest = m_amount.value_or(base::Money()) - allocated();
    if (rest.isZero() && !m_amount)
        m_rest->clear();
    else if (rest.isNegative())
        m_rest->setText(
            tr("The instalments take %1 more than the payment.").arg(base::formatMoney(-rest)));
    else if (rest.isZero())
        m_rest->setText(tr("Everything is allocated."));
    else
        m_rest->setText(tr("%1 not allocated: kept as an advance.").arg(base::formatMoney(rest)));
    setLook(*m_rest, rest.isNegative() ? LabelLook::Error : LabelLook::Strong);
}

void SettlesView::focusSearch()
{
    m_student->setFocus(Qt::TabFocusReason);
}

bool SettlesView::isSearching() const
{
    return window()->focusWidget() == m_student && !m_student->text().isEmpty();
}

} // namespace ui
