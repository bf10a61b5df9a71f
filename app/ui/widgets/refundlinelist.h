// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/counter/countertypes.h"

#include <QListWidget>
#include <QVariant>

#include <vector>

namespace bashgah::ui {

class Format;

/// Which goods of a purchase come back: + and - change how many of a line, Space takes all of it or none.
class RefundLineList final : public QListWidget
{
    Q_OBJECT
    Q_PROPERTY(QVariant typedWork READ typedWork WRITE setTypedWork)
public:
    explicit RefundLineList(const Format &format, QWidget *parent = nullptr);

    /// None is chosen. Hidden when there are none.
    void showLines(std::vector<services::RefundableLine> lines);
    /// The chosen ones; empty: nothing is chosen by line.
    [[nodiscard]] std::vector<domain::RefundLine> chosen() const;
    [[nodiscard]] domain::Money sum() const;
    /// How many come back, in thousandths, by the lines' numbers; invalid while none is chosen.
    [[nodiscard]] QVariant typedWork() const;
    /// As if it were chosen again, as far as so many are left.
    void setTypedWork(const QVariant &work);

signals:
    void changed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Line
    {
        services::RefundableLine line;
        qint64 thousandths = 0; ///< that come back
    };
    [[nodiscard]] static domain::Money amountOf(const Line &line);
    void toggle(int row);
    void step(int row, int by);
    void showRow(int row);

    const Format &m_format;
    std::vector<Line> m_lines;
};

} // namespace bashgah::ui
