#include "ui/attendance/typed_roll_line.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "ui/base/labels.h"
#include "ui/base/pill_label.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using attendance::Mark;
using attendance::RollMark;

TypedRollLine::TypedRollLine(const Theme &theme, bool withDay, QWidget *parent)
    : QWidget(parent)
    , m_withDay(withDay)
    , m_when(makeLabel({}, LabelLook::Strong, this))
    , m_who(makeLabel({}, LabelLook::Muted, this))
    , m_field(new QLineEdit(this))
    , m_state(new PillLabel(theme, {}, Tone::Neutral, this))
    , m_read(makeLabel({}, LabelLook::Muted, this))
{
    m_field->setPlaceholderText(tr("Everybody there: Enter. Else 3A 7R25…"));
    m_field->setMinimumWidth(theme.px(200));
    m_field->installEventFilter(this);
    m_read->setWordWrap(true);
    m_who->setWordWrap(true);
    m_when->setMinimumWidth(theme.px(190));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(theme.px(14), theme.px(8), theme.px(14), theme.px(8));
    grid->setHorizontalSpacing(theme.px(12));
    grid->setVerticalSpacing(theme.px(3));
    grid->addWidget(m_when, 0, 0);
    grid->addWidget(m_who, 1, 0, Qt::AlignTop);
    grid->addWidget(m_field, 0, 1);
    grid->addWidget(m_read, 1, 1, Qt::AlignTop);
    grid->addWidget(m_state, 0, 2);
    grid->setColumnStretch(1, 1);
    connect(m_field, &QLineEdit::returnPressed, this, &TypedRollLine::saveWanted);
    connect(m_field, &QLineEdit::textEdited, this, [this] {
        readBack();
        emit typedChanged();
    });
}

void TypedRollLine::setSheet(const attendance::RollSheet &sheet,
    const std::vector<attendance::SheetLine> &numbers, const QString &whyNot)
{
    const bool wasDirty = m_sheet && isDirty();
    m_sheet = sheet;
    m_numbers = numbers;
    m_whyNot = whyNot;
    const timetable::SessionPlan &plan = sheet.session.session.plan;
    const QString hours = timetable::formatSpan(plan.span);
    const QString group = sheet.session.groupWords();
    m_when->setText(m_withDay ? base::joined({base::formatDate(plan.day), hours}, u" · "_s)
                              : base::joined({hours, group}, u" · "_s));
    m_who->setText(
        base::joined({m_withDay ? group : QString(), sheet.session.inChargeName()}, u" · "_s));
    m_field->setObjectName(u"exceptions%1"_s.arg(session().value()));
    m_field->setAccessibleName(tr("Exceptions of %1").arg(described(sheet.session)));
    m_field->setEnabled(isTypable());
    if (!wasDirty || !isTypable())
        forgetTyped();
    showState();
    readBack();
}

QString TypedRollLine::typed() const
{
    return m_field->text();
}

bool TypedRollLine::isTypable() const
{
    return m_whyNot.isEmpty();
}

bool TypedRollLine::isDirty() const
{
    return isTypable()
        && m_field->text().simplified() != attendance::typedExceptions(*m_sheet, m_numbers);
}

std::vector<RollMark> TypedRollLine::marks() const
{
    const auto exceptions =
        attendance::parseExceptions(typed(), m_numbers, m_sheet->session.session.plan.span);
    if (!exceptions)
        return {};
    std::vector<RollMark> marks;
    for (const attendance::RollRow &row : m_sheet->rows)
        marks.push_back(row.isHeld() || !isTypable() ? row.mark : RollMark{});
    for (const attendance::Exception &exception : *exceptions)
        marks[exception.line] = exception.mark;
    return marks;
}

void TypedRollLine::focusField()
{
    m_field->setFocus(Qt::OtherFocusReason);
}

void TypedRollLine::showProblem(const QString &text)
{
    setLook(*m_read, LabelLook::Error);
    m_read->setText(text);
}

void TypedRollLine::forgetTyped()
{
    m_field->setText(isTypable() ? attendance::typedExceptions(*m_sheet, m_numbers) : QString());
}

bool TypedRollLine::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::FocusIn)
        emit reached();
    return QWidget::eventFilter(watched, event);
}

void TypedRollLine::showState()
{
    if (!m_sheet->roll)
        m_state->setText(
            isTypable() ? tr("To do") : tr("Later"), isTypable() ? Tone::Warning : Tone::Neutral);
    else if (m_sheet->roll->closed)
        m_state->setText(tr("Closed"), Tone::Neutral);
    else
        m_state->setText(tr("Done"), Tone::Good);
}

// Names and marks of what is typed, so that a wrong number is seen before it is saved.
void TypedRollLine::readBack()
{
    setLook(*m_read, LabelLook::Muted);
    if (!isTypable()) {
        m_read->setText(m_whyNot);
        return;
    }
    const auto exceptions =
        attendance::parseExceptions(typed(), m_numbers, m_sheet->session.session.plan.span);
    if (!exceptions) {
        m_read->setText(exceptions.error().message);
        return;
    }
    const std::vector<RollMark> said = marks();
    QStringList words;
    for (size_t at = 0; at < said.size(); ++at) {
        if (said[at] != RollMark{})
            words += u"%1 %2"_s.arg(m_numbers[at].name, shown(said[at]));
    }
    m_read->setText(words.isEmpty() ? tr("Everybody there: %n", nullptr, int(said.size()))
                                    : words.join(u" · "_s));
}

} // namespace ui
