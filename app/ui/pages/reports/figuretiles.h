// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/analytics/monthlyreport.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;

namespace bashgah::ui {

class Card;
class Format;
class WholeLabel;

/// The eight figures an owner looks at first, each in a small card; four, two or one in a row, as they have room.
class FigureTiles final : public QWidget
{
    Q_OBJECT
public:
    explicit FigureTiles(QWidget *parent = nullptr);
    void setReport(const domain::MonthlyReport &report, const Format &format);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Tile { QLabel *value; WholeLabel *note; };
    [[nodiscard]] Tile add(const QString &label);
    void arrange();
    void set(const Tile &tile, const QString &value, const QString &note);

    QGridLayout *m_grid;
    std::vector<Card *> m_cards;
    int m_perRow = 0;
    Tile m_revenue, m_members, m_purchases, m_new, m_repeat, m_earned, m_spent, m_open;
};

} // namespace bashgah::ui
