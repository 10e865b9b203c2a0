#pragma once

#include "core/school/holiday_zones.h"
#include "ui/base/theme.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

// Proposes the national holidays of a zone for a school year, to be verified and chosen one by one.
class HolidaysDialog final : public QDialog {
    Q_OBJECT

public:
    HolidaysDialog(const Theme &theme, const std::vector<school::SchoolYear> &years,
        const school::HolidayZones &zones, QWidget *parent);
    // Those that stay ticked.
    [[nodiscard]] std::vector<school::ClosureDates> chosen() const;

private:
    void propose();

    const std::vector<school::SchoolYear> &m_known;
    const school::HolidayZones &m_holidays;
    QComboBox *m_year;
    QComboBox *m_zone;
    QLabel *m_academies;
    QLabel *m_source;
    QVBoxLayout *m_list;
    QPushButton *m_add;
    std::vector<school::ClosureDates> m_proposed;
    QList<QWidget *> m_boxes;
};

} // namespace ui
