#include "ui/base/paper_view.h"

#include "ui/base/buttons.h"
#include "ui/base/card.h"
#include "ui/base/labels.h"
#include "ui/base/page_preview.h"
#include "ui/base/paper.h"

#include <QHBoxLayout>
#include <QKeyEvent>

using namespace Qt::Literals::StringLiterals;

namespace ui {

PaperView::PaperView(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_title(makeLabel(QString(), LabelLook::Heading))
    , m_facts(makeLabel(QString(), LabelLook::Muted))
    , m_preview(new PagePreview(desk.theme))
    , m_print(makeButton(desk.theme, tr("&Print"), ButtonLook::Primary, Icon::Print))
{
    setObjectName(u"paperView"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(desk.theme.px(16));
    row->addWidget(m_preview, 1);
    row->addWidget(makeSide());
}

QWidget *PaperView::makeSide()
{
    const Theme &theme = m_desk.theme;
    m_title->setObjectName(u"paperTitle"_s);
    m_title->setWordWrap(true);
    m_facts->setObjectName(u"paperFacts"_s);
    m_facts->setWordWrap(true);
    m_print->setObjectName(u"paperPrint"_s);
    auto *pdf = makeButton(theme, tr("Save as P&DF"), ButtonLook::Secondary, Icon::Download);
    pdf->setObjectName(u"paperPdf"_s);
    auto *close = makeButton(theme, tr("Close"), ButtonLook::Quiet);
    close->setObjectName(u"paperClose"_s);
    auto *side = new Card(theme, QString(), this);
    side->setFixedWidth(theme.px(300));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_facts, m_print, pdf})
        side->body()->addWidget(widget);
    side->body()->addStretch();
    side->body()->addWidget(close);
    connect(m_print, &QPushButton::clicked, this, &PaperView::print);
    connect(pdf, &QPushButton::clicked, this, [this] {
        if (const documents::Document *paper = m_preview->paper())
            saveAsPdf(m_desk, *paper, m_words.fileName);
    });
    connect(close, &QPushButton::clicked, this, &PaperView::closed);
    return side;
}

void PaperView::setPaper(std::unique_ptr<documents::Document> paper, const Words &words)
{
    m_words = words;
    m_title->setText(words.title);
    m_facts->setText(words.facts);
    m_facts->setVisible(!words.facts.isEmpty());
    m_preview->setPaper(std::move(paper), words.title);
    m_preview->showFirst();
    m_print->setFocus();
}

void PaperView::print()
{
    if (const documents::Document *paper = m_preview->paper())
        printOnPaper(m_desk, *paper, this);
}

void PaperView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_print->setFocus();
}

void PaperView::keyPressEvent(QKeyEvent *event)
{
    auto *button = qobject_cast<QAbstractButton *>(focusWidget());
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else if (event->key() == Qt::Key_PageDown)
        m_preview->turn(1);
    else if (event->key() == Qt::Key_PageUp)
        m_preview->turn(-1);
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && button)
        button->click();
    else
        QWidget::keyPressEvent(event);
}

} // namespace ui
