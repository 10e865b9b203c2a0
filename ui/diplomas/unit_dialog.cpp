#include "ui/diplomas/unit_dialog.h"

#include "core/diplomas/framework_service.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using diplomas::UnitDetails;

namespace {
constexpr int kNoteHeight = 64;
}

UnitDialog::UnitDialog(const Theme &theme, const UnitDetails &before, bool isNew,
    const QString &subtitle, QWidget *parent)
    : TaskDialog(theme, isNew ? tr("Add a unit") : tr("Unit of the exam"), subtitle,
        isNew ? tr("&Add") : tr("&Keep"), parent)
    , m_before(before)
    , m_code(new QLineEdit(before.code))
    , m_paper(new QLineEdit(before.paper))
    , m_label(new QLineEdit(before.label))
    , m_kind(new QComboBox)
    , m_coefficient(new QLineEdit)
    , m_source(new QLineEdit(before.source))
    , m_mode(new QComboBox)
    , m_average(new QCheckBox(tr("Counts in the average of the professional units")))
    , m_duration(new QLineEdit(before.duration))
    , m_note(new QPlainTextEdit(before.note))
{
    setObjectName(u"unitDialog"_s);
    resize(theme.px(520), theme.px(720));
    for (const auto kind : diplomas::kUnitKinds)
        m_kind->addItem(titleOf(kind), int(kind));
    m_kind->setCurrentIndex(m_kind->findData(int(before.kind)));
    for (const auto mode : diplomas::kExamModes)
        m_mode->addItem(titleOf(mode), int(mode));
    m_mode->setCurrentIndex(m_mode->findData(int(before.mode)));
    if (before.coefficientHundredths)
        m_coefficient->setText(diplomas::coefficientText(*before.coefficientHundredths));
    m_average->setChecked(before.inProfessionalAverage);
    addFields(theme);
    (isNew ? m_code : m_coefficient)->setFocus();
}

void UnitDialog::addFields(const Theme &theme)
{
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(theme.px(kNoteHeight));
    m_average->setObjectName(u"professionalAverage"_s);
    const QString suggestion = m_before.suggestedHundredths
        ? tr("%1 was believed earlier, never read: look it up before you type it.")
              .arg(diplomas::coefficientText(*m_before.suggestedHundredths))
        : tr("As the official text gives it. Unknown: leave it empty.");
    form().addField(u"unitCode"_s, tr("Code"), m_code, Presence::Required, tr("Such as UP1."));
    form().addField(u"unitPaper"_s, tr("Paper"), m_paper, Presence::Optional, tr("Such as EP1."));
    form().addField(u"unitLabel"_s, tr("Label"), m_label);
    form().addField(u"unitKind"_s, tr("Kind"), m_kind);
    form().addField(
        u"unitCoefficient"_s, tr("Coefficient"), m_coefficient, Presence::Optional, suggestion);
    form().addField(u"unitSource"_s, tr("Source"), m_source, Presence::Optional,
        tr("Decree, annex, page: where it was read."));
    form().addField(u"unitMode"_s, tr("Mode"), m_mode, Presence::Optional,
        tr("In these schools papers are at the end, but for local agreements."));
    form().addWidget(m_average);
    form().addField(u"unitDuration"_s, tr("Length"), m_duration);
    form().addField(u"unitNote"_s, tr("Note"), m_note);
    mapError(diplomas::errors::kNoWords, u"unitCode"_s);
    mapError(diplomas::errors::kCodeTaken, u"unitCode"_s);
    mapError(diplomas::errors::kWrongCoefficient, u"unitCoefficient"_s);
    mapError(diplomas::errors::kNoSource, u"unitSource"_s);
}

base::Result<UnitDetails> UnitDialog::details() const
{
    UnitDetails details = m_before;
    details.code = m_code->text();
    details.paper = m_paper->text();
    details.label = m_label->text();
    details.kind = diplomas::UnitKind(m_kind->currentData().toInt());
    details.mode = diplomas::ExamMode(m_mode->currentData().toInt());
    details.inProfessionalAverage = m_average->isChecked();
    details.duration = m_duration->text();
    details.source = m_source->text();
    details.note = m_note->toPlainText();
    details.coefficientHundredths.reset();
    if (const QString typed = m_coefficient->text().trimmed(); !typed.isEmpty()) {
        details.coefficientHundredths = diplomas::coefficientFrom(typed);
        if (!details.coefficientHundredths) {
            return base::fail(diplomas::errors::kWrongCoefficient,
                tr("“%1” is no coefficient: type it as 4 or 2,5.").arg(typed));
        }
    }
    return details;
}

} // namespace ui
