#include "ui/base/progress_strip.h"

#include "ui/base/buttons.h"
#include "ui/base/labels.h"

#include <QHBoxLayout>
#include <QProgressBar>

namespace ui {

ProgressStrip::ProgressStrip(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_label(new ElidedLabel(QString(), LabelLook::Muted, this))
    , m_bar(new QProgressBar(this))
    , m_cancel(makeButton(theme, tr("Cancel"), ButtonLook::Secondary, std::nullopt, this))
{
    m_bar->setTextVisible(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_label, 2);
    row->addWidget(m_bar, 1);
    row->addWidget(m_cancel);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        emit cancelled();
    });
    connect(&theme, &Theme::changed, this, &ProgressStrip::measure);
    measure();
    hide();
}

void ProgressStrip::start(const QString &text, int total)
{
    m_isRunning = true;
    m_label->setFullText(text);
    m_bar->setAccessibleName(text);
    m_bar->setRange(0, total);
    m_bar->setValue(0);
    m_cancel->setEnabled(true);
    show();
}

void ProgressStrip::setDone(int done)
{
    m_bar->setValue(done);
}

void ProgressStrip::finish()
{
    m_isRunning = false;
    hide();
}

void ProgressStrip::measure()
{
    layout()->setSpacing(m_theme.px(12));
    m_bar->setMinimumWidth(m_theme.px(120));
}

} // namespace ui
