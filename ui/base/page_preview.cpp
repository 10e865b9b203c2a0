#include "ui/base/page_preview.h"

#include "core/documents/page_image.h"
#include "ui/base/buttons.h"
#include "ui/base/labels.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

PagePreview::PagePreview(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_paper(makeLabel(QString(), LabelLook::Muted))
    , m_place(makeLabel(QString(), LabelLook::Muted))
    , m_turner(new QWidget)
    , m_back(new IconButton(theme, Icon::ChevronLeft, tr("Page before")))
    , m_forward(new IconButton(theme, Icon::ChevronRight, tr("Next page")))
    , m_scroll(new QScrollArea)
{
    m_paper->setAlignment(Qt::AlignCenter);
    m_scroll->setAlignment(Qt::AlignHCenter);
    m_scroll->setWidget(m_paper);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("Preview"));
    m_back->setObjectName(u"paperBack"_s);
    m_forward->setObjectName(u"paperForward"_s);
    auto *turner = new QHBoxLayout(m_turner);
    turner->setContentsMargins(0, 0, 0, 0);
    turner->addStretch();
    turner->addWidget(m_back);
    turner->addWidget(m_place);
    turner->addWidget(m_forward);
    turner->addStretch();
    m_turner->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(8));
    column->addWidget(m_scroll, 1);
    column->addWidget(m_turner);
    connect(m_back, &QToolButton::clicked, this, [this] { turn(-1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { turn(1); });
}

void PagePreview::setPaper(std::shared_ptr<const documents::Document> paper, const QString &name)
{
    m_document = std::move(paper);
    // Always: a bar that comes and goes would change the width, and so the picture.
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_paper->setWordWrap(false);
    m_paper->setAccessibleName(name);
    m_turner->setVisible(m_document->pageCount() > 1);
    turn(0);
}

void PagePreview::clear(const QString &text)
{
    m_document.reset();
    m_page = 0;
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_turner->hide();
    m_paper->setWordWrap(true);
    m_paper->setText(text);
    draw();
}

void PagePreview::turn(int pages)
{
    if (!m_document)
        return;
    const int last = m_document->pageCount() - 1;
    m_page = std::clamp(m_page + pages, 0, last);
    m_back->setEnabled(m_page > 0);
    m_forward->setEnabled(m_page < last);
    m_place->setText(
        tr("Page %1 of %2").arg(QString::number(m_page + 1), QString::number(last + 1)));
    if (pages != 0)
        m_scroll->verticalScrollBar()->setValue(0);
    draw();
}

void PagePreview::showFirst()
{
    m_page = 0;
    m_scroll->verticalScrollBar()->setValue(0);
    turn(0);
}

void PagePreview::draw()
{
    // As wide as there is room for, so that nothing is hidden at the right.
    constexpr double kInchesWide = 210 / 25.4;
    const int room = m_scroll->viewport()->width();
    if (!m_document) {
        m_paper->resize(room, m_scroll->viewport()->height());
        return;
    }
    const int dotsPerInch = std::clamp(static_cast<int>(room / kInchesWide), 30, 130);
    m_paper->setPixmap(
        QPixmap::fromImage(documents::renderPageImage(*m_document, m_page, dotsPerInch)));
    m_paper->adjustSize();
}

void PagePreview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    draw();
}

void PagePreview::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    draw();
}

} // namespace ui
