#include "ui/incidents/measure_dialog.h"

#include "core/absences/absence_case.h"
#include "core/security/workspace.h"
#include "ui/base/date_field.h"
#include "ui/base/student_combo.h"

#include <QPlainTextEdit>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using incidents::MeasureKind;

namespace {
constexpr int kWordsHeight = 84;
}

MeasureDialog::MeasureDialog(const Theme &theme, security::Workspace &workspace,
    const incidents::MeasureDetails &proposed, std::optional<people::StudentId> student,
    QWidget *parent)
    : TaskDialog(theme, tr("Decide a measure"),
        tr("The days of an exclusion stand in the rolls by themselves."), tr("&Decide"), parent)
    , m_before(proposed)
    , m_student(new StudentCombo(workspace))
    , m_kind(new QComboBox)
    , m_reason(new QPlainTextEdit)
    , m_decidedOn(new DateField(theme, workspace.clock().today()))
    , m_from(new DateField(theme, workspace.clock().today()))
    , m_to(new DateField(theme, workspace.clock().today()))
    , m_heardOn(new DateField(theme, workspace.clock().today()))
    , m_heardNote(new QPlainTextEdit)
    , m_letter(new QComboBox)
{
    form().addField(u"student"_s, tr("Student"), m_student, Presence::Required);
    if (student)
        m_student->choose(*student);
    addFields(theme);
    form().setFieldVisible(u"letter"_s, false);
    m_student->setFocus();
}

MeasureDialog::MeasureDialog(const Theme &theme, security::Workspace &workspace,
    const incidents::Measure &measure, const std::vector<Letter> &letters, QWidget *parent)
    : TaskDialog(theme, tr("Measure"), measure.listName, tr("&Keep"), parent)
    , m_before(measure.details)
    , m_kind(new QComboBox)
    , m_reason(new QPlainTextEdit)
    , m_decidedOn(new DateField(theme, workspace.clock().today()))
    , m_from(new DateField(theme, workspace.clock().today()))
    , m_to(new DateField(theme, workspace.clock().today()))
    , m_heardOn(new DateField(theme, workspace.clock().today()))
    , m_heardNote(new QPlainTextEdit)
    , m_letter(new QComboBox)
{
    addFields(theme);
    m_kind->setEnabled(false);
    for (const Letter &one : letters)
        m_letter->addItem(one.title, one.id.value());
    if (m_before.letter) {
        if (m_letter->findData(m_before.letter->value()) < 0)
            m_letter->addItem(tr("The letter that was issued"), m_before.letter->value());
        m_letter->setCurrentIndex(m_letter->findData(m_before.letter->value()));
    }
    form().setFieldVisible(u"letter"_s, m_letter->count() > 1);
    m_reason->setFocus();
}

void MeasureDialog::addFields(const Theme &theme)
{
    setObjectName(u"measureDialog"_s);
    resize(theme.px(520), theme.px(720));
    for (const MeasureKind kind : incidents::kMeasureKinds)
        m_kind->addItem(titleOf(kind), int(kind));
    m_kind->setCurrentIndex(m_kind->findData(int(m_before.kind)));
    for (QPlainTextEdit *words : {m_reason, m_heardNote}) {
        words->setTabChangesFocus(true);
        words->setFixedHeight(theme.px(kWordsHeight));
    }
    m_reason->setPlainText(m_before.reason);
    m_decidedOn->setDate(m_before.decidedOn);
    m_from->setDate(m_before.fromDay);
    m_to->setDate(m_before.toDay);
    m_heardOn->setDate(m_before.heardOn);
    m_heardNote->setPlainText(m_before.heardNote);
    m_letter->addItem(tr("No letter"), 0);
    m_letter->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    form().addField(u"kind"_s, tr("Measure"), m_kind);
    addTyped(u"fromDay"_s, tr("First day of the exclusion"), m_from, Presence::Required);
    addTyped(u"toDay"_s, tr("Last day of the exclusion"), m_to, Presence::Required);
    form().addField(u"reason"_s, tr("Why, and what is asked for"), m_reason, Presence::Required);
    addTyped(u"heardOn"_s, tr("Heard on"), m_heardOn, Presence::Optional,
        tr("The young person, and the family of a minor, before the decision."));
    form().addField(u"heardNote"_s, tr("What was said"), m_heardNote);
    addTyped(u"decidedOn"_s, tr("Decided on"), m_decidedOn, Presence::Required);
    form().addField(u"letter"_s, tr("Letter that was issued"), m_letter);
    mapError(incidents::errors::kBadDecision, u"decidedOn"_s);
    mapError(incidents::errors::kNotEnrolled, u"decidedOn"_s);
    mapError(incidents::errors::kBadHearing, u"heardOn"_s);
    mapError(incidents::errors::kMissingReason, u"reason"_s);
    mapError(incidents::errors::kBadExclusion, u"toDay"_s);
    mapError(absences::errors::kBadSpan, u"toDay"_s);
    mapError(absences::errors::kOverlaps, u"fromDay"_s);
    mapError(absences::errors::kNotEnrolled, u"fromDay"_s);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &MeasureDialog::showDays);
    showDays();
}

void MeasureDialog::showDays()
{
    const bool isExclusion = kind() == MeasureKind::Exclusion;
    form().setFieldVisible(u"fromDay"_s, isExclusion);
    form().setFieldVisible(u"toDay"_s, isExclusion);
}

MeasureKind MeasureDialog::kind() const
{
    return MeasureKind(m_kind->currentData().toInt());
}

std::optional<people::StudentId> MeasureDialog::student() const
{
    return m_student ? m_student->student() : std::nullopt;
}

QString MeasureDialog::studentName() const
{
    return m_student ? m_student->studentName() : QString();
}

incidents::MeasureDetails MeasureDialog::details() const
{
    incidents::MeasureDetails details = m_before;
    details.kind = kind();
    details.reason = m_reason->toPlainText();
    details.decidedOn = m_decidedOn->date().value_or(QDate());
    details.fromDay = m_from->date();
    details.toDay = m_to->date();
    details.heardOn = m_heardOn->date();
    details.heardNote = m_heardNote->toPlainText();
    const qint64 letter = m_letter->currentData().toLongLong();
    details.letter = letter ? std::optional(records::DocumentId(letter)) : std::nullopt;
    return details;
}

} // namespace ui
