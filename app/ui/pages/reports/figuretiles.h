// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/analytics/monthlyreport.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace bashgah::ui {

class Format;

/// The eight figures an owner looks at first, each in a small card.
class FigureTiles final : public QWidget
{
    Q_OBJECT
public:
    explicit FigureTiles(QWidget *parent = nullptr);
    void setReport(const domain::MonthlyReport &report, const Format &format);

private:
    struct Tile { QLabel *value; QLabel *note; };
    [[nodiscard]] Tile add(const QString &label);
    void set(const Tile &tile, const QString &value, const QString &note);

    QGridLayout *m_grid;
    int m_count = 0;
    Tile m_revenue, m_members, m_purchases, m_new, m_repeat, m_earned, m_spent, m_open;
};

} // namespace bashgah::ui
