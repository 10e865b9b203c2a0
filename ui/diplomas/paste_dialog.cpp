#include "ui/diplomas/paste_dialog.h"

#include "ui/base/buttons.h"
#include "ui/base/data_table.h"
#include "ui/base/dialogs.h"
#include "ui/base/labels.h"
#include "ui/base/lines_dialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using diplomas::BlockDetails;
using diplomas::PasteRemark;

namespace {

constexpr int kTextHeight = 170;
constexpr int kPreviewHeight = 230;
constexpr qsizetype kShownRemarks = 3;

QString blockName(const BlockDetails &block)
{
    return block.code.isEmpty() || block.code == block.label ? block.label
                                                             : block.code + u' ' + block.label;
}

} // namespace

PasteDialog::PasteDialog(
    const Theme &theme, Dialogs &dialogs, const diplomas::Framework &framework, QWidget *parent)
    : TaskDialog(theme, tr("Paste my framework"), nameOf(framework), tr("&Add"), parent)
    , m_theme(theme)
    , m_dialogs(dialogs)
    , m_framework(framework)
    , m_rows({{u"block"_s, tr("Block")}, {u"code"_s, tr("Code")}, {u"label"_s, tr("Competency")},
          {u"short"_s, tr("Short label")}})
    , m_text(new QPlainTextEdit)
    , m_source(new QLineEdit)
    , m_summary(makeLabel({}, LabelLook::Strong))
    , m_firstRemarks(makeLabel({}, LabelLook::Muted))
    , m_remarks(makeButton(theme, {}, ButtonLook::Quiet, Icon::Warning))
    , m_preview(new DataTable(theme, tr("What was read")))
{
    setObjectName(u"pasteDialog"_s);
    resize(theme.px(760), theme.px(800));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(theme.px(kTextHeight));
    m_text->setPlaceholderText(tr("BC1 Prepare the work\nC1.1 – Prepare the place of work\nC1.2 – "
                                  "Read a drawing"));
    form().addField(u"pasted"_s, tr("Blocks and competencies"), m_text, Presence::Optional,
        tr("Copied from a word processor or a spreadsheet: code, tab, label; a block on a line of "
           "its own."));
    form().addField(u"pastedSource"_s, tr("Source"), m_source, Presence::Optional,
        tr("Which official text it was copied from: decree, date, annex."));
    buildPreview(theme);
    mapError(diplomas::errors::kNoWords, u"pasted"_s);
    connect(m_text, &QPlainTextEdit::textChanged, this, &PasteDialog::read);
    connect(m_remarks, &QPushButton::clicked, this, &PasteDialog::showRemarks);
    read();
    m_text->setFocus();
}

void PasteDialog::buildPreview(const Theme &theme)
{
    m_summary->setObjectName(u"pastedSummary"_s);
    m_firstRemarks->setObjectName(u"pastedRemarks"_s);
    m_firstRemarks->setWordWrap(true);
    m_remarks->setObjectName(u"allRemarks"_s);
    m_preview->setObjectName(u"pastedPreview"_s);
    m_preview->setSource(&m_rows);
    m_preview->setFixedHeight(theme.px(kPreviewHeight));
    form().addWidget(m_summary);
    form().addWidget(m_firstRemarks);
    form().addWidget(m_remarks);
    form().addWidget(m_preview);
}

void PasteDialog::setText(const QString &text)
{
    m_text->setPlainText(text);
}

void PasteDialog::read()
{
    m_pasted = diplomas::comparedWith(m_framework, diplomas::readPasted(m_text->toPlainText()));
    std::vector<CellRows::Row> rows;
    for (const BlockDetails &block : m_pasted.blocks) {
        for (const diplomas::CompetencyDetails &competency : block.competencies) {
            const int place = int(rows.size());
            rows.push_back({place + 1,
                {{blockName(block), place}, {competency.code, place}, {competency.label},
                    {competency.shortLabel}}});
        }
    }
    m_rows.setRows(std::move(rows));
    const int count = m_pasted.competencies();
    m_summary->setText(m_text->toPlainText().trimmed().isEmpty()
            ? tr("Nothing is pasted yet.")
            : tr("%n competency(ies) to add", nullptr, count) + u" · "_s
                + tr("%n block(s)", nullptr, int(m_pasted.blocks.size())));
    QStringList first;
    for (const PasteRemark &remark : m_pasted.remarks) {
        if (first.size() < kShownRemarks)
            first += remark.text;
    }
    m_firstRemarks->setText(first.join(u'\n'));
    m_firstRemarks->setVisible(!first.isEmpty());
    m_remarks->setText(tr("All %n remark(s)…", nullptr, int(m_pasted.remarks.size())));
    m_remarks->setVisible(m_pasted.remarks.size() > size_t(kShownRemarks));
    action().setEnabled(count > 0);
}

void PasteDialog::showRemarks()
{
    QStringList lines;
    for (const PasteRemark &remark : m_pasted.remarks) {
        lines += remark.line > 0 ? tr("Line %1: %2").arg(QString::number(remark.line), remark.text)
                                 : remark.text;
    }
    LinesDialog dialog(m_theme, tr("What was found in the text"), lines, this);
    m_dialogs.run(dialog);
}

diplomas::Content PasteDialog::content() const
{
    diplomas::Content content{{}, m_pasted.blocks};
    for (BlockDetails &block : content.blocks) {
        block.source = m_source->text();
        for (diplomas::CompetencyDetails &competency : block.competencies)
            competency.source = m_source->text();
    }
    return content;
}

} // namespace ui
