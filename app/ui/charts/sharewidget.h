// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/charts/sharechart.h"
#include "ui/charts/chartwidget.h"

namespace bashgah::ui {

/// Member share beside revenue share of each segment; a row opens its members.
class ShareWidget final : public ChartWidget
{
    Q_OBJECT
public:
    explicit ShareWidget(const Format &format, QWidget *parent = nullptr);

    void setSummary(const domain::RfmSummary &summary);
    void setChosen(std::optional<domain::Segment> segment);
    [[nodiscard]] reports::ShareChartLayout chartLayout() const;
    [[nodiscard]] QString wordsOf(domain::Segment segment) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void segmentOpened(bashgah::domain::Segment segment);

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] QString wordsAt(QPointF point) const override;
    [[nodiscard]] QString focusedWords() const override { return wordsOf(m_focused); }
    bool moveFocus(int x, int y) override;
    void openFocused() override { emit segmentOpened(m_focused); }
    void openAt(QPointF point) override;

private:
    domain::RfmSummary m_summary;
    std::optional<domain::Segment> m_chosen;
    domain::Segment m_focused = domain::Segment::Champions;
};

} // namespace bashgah::ui
