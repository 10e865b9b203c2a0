#include "ui/security/thresholds_page.h"

#include "core/base/format.h"
#include "ui/base/data_table.h"
#include "ui/base/edit_panel.h"
#include "ui/base/labels.h"
#include "ui/base/list_editor.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

ThresholdsPage::ThresholdsPage(const Desk &desk, security::Workspace &workspace, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_workspace(workspace)
    , m_service(workspace)
    , m_model({{u"title"_s, tr("Target or bound")}, {u"value"_s, tr("Value")},
          {u"source"_s, tr("Source")}, {u"verified"_s, tr("Verified on")}})
    , m_list(new ListEditor(desk, tr("Targets and bounds"), m_model, this))
    , m_value(new QLineEdit)
    , m_source(new QLineEdit)
    , m_hint(makeLabel({}, LabelLook::Caption))
    , m_verified(makeLabel({}, LabelLook::Muted))
{
    m_value->setMaxLength(40);
    m_source->setMaxLength(200);
    m_hint->setObjectName(u"thresholdHint"_s);
    m_hint->setWordWrap(true);
    m_verified->setWordWrap(true);
    EditPanel &panel = m_list->panel();
    panel.addField(u"value"_s, tr("Value"), m_value, Presence::Required);
    panel.form().addWidget(m_hint);
    panel.addField(u"source"_s, tr("Source"), m_source, Presence::Required,
        tr("A text, a letter, a decision of the school. Saving says that it was verified today."));
    panel.form().addWidget(m_verified);
    panel.mapError(security::errors::kBadThreshold, u"value"_s);
    panel.mapError(security::errors::kSourceMissing, u"source"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_list);
    connect(m_list, &ListEditor::fillWanted, this, &ThresholdsPage::fill);
    connect(m_list, &ListEditor::saveWanted, this, &ThresholdsPage::save);
}

QString ThresholdsPage::title() const
{
    return tr("Bounds");
}

QSet<QString> ThresholdsPage::shows() const
{
    return {u"setting"_s};
}

void ThresholdsPage::reload()
{
    auto read = m_service.rows();
    if (!read) {
        m_desk.messages.showError(read.error());
        return;
    }
    m_rows = std::move(*read);
    std::vector<CellRows::Row> rows;
    for (const security::ThresholdRow &row : m_rows) {
        const ListCell verified = row.verifiedOn
            ? ListCell{base::formatDate(*row.verifiedOn), *row.verifiedOn}
            : ListCell{tr("to be verified"), QDate(1900, 1, 1), Tone::Warning};
        rows.push_back({qint64(row.threshold),
            {{titleOf(row.threshold), int(row.threshold)},
                {shownWithUnit(row.threshold, row.values)}, {row.source}, verified}});
    }
    m_model.setRows(std::move(rows));
    m_list->reloaded();
}

const security::ThresholdRow *ThresholdsPage::edited() const
{
    const auto row =
        std::find_if(m_rows.begin(), m_rows.end(), [this](const security::ThresholdRow &r) {
            return m_list->edited() == qint64(r.threshold);
        });
    return row == m_rows.end() ? nullptr : &*row;
}

void ThresholdsPage::fill()
{
    const security::ThresholdRow *row = edited();
    if (!row)
        return;
    m_list->panel().setTitle(titleOf(row->threshold));
    m_value->setText(shownValue(row->threshold, row->values));
    m_source->setText(row->source);
    m_hint->setText(hintOf(row->threshold));
    m_verified->setText(row->verifiedOn
            ? tr("Verified on %1.").arg(base::formatDate(*row->verifiedOn))
            : tr("This is the program's own value: nobody has verified it here yet."));
}

bool ThresholdsPage::hasUnsavedWork() const
{
    return m_list->panel().isDirty();
}

void ThresholdsPage::save()
{
    const security::ThresholdRow *row = edited();
    if (!row || !hasUnsavedWork() || !m_list->panel().check())
        return;
    const security::Threshold threshold = row->threshold;
    auto set = m_service.set(threshold, m_value->text(), m_source->text());
    if (!set) {
        m_list->panel().showError(set.error(), m_desk.messages);
        return;
    }
    m_list->panel().setClean();
    reload();
    m_list->saved(qint64(threshold));
    m_desk.messages.undoable(tr("%1: saved.").arg(titleOf(threshold)),
        [this, undo = *set] { return m_service.undo(undo); });
}

} // namespace ui
