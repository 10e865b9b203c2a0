#pragma once

#include "ui/base/list_output.h"
#include "ui/base/page.h"
#include "ui/follow_up/follow_up_services.h"

#include <memory>

class QPushButton;

namespace ui {

class DateField;
class PagePreview;

// The morning page as it will be printed, read anew whenever something of it changes.
class MorningPageView final : public Page {
    Q_OBJECT

public:
    MorningPageView(const Desk &desk, const FollowUpServices &services, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QList<QWidget *> topBarActions() const override;
    void reload() override;
    [[nodiscard]] QSet<QString> shows() const override;
    void print() override;

private:
    [[nodiscard]] base::Result<std::shared_ptr<const documents::Document>> made();

    const Desk m_desk;
    const FollowUpServices m_services;
    ListOutput m_output;
    QDate m_shownDay;
    int m_absents = 0;
    DateField *m_day;
    QPushButton *m_again;
    QPushButton *m_print;
    PagePreview *m_preview;
};

} // namespace ui
