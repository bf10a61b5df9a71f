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
    [[nodiscard]] int markCount() const override;
    [[nodiscard]] QString markWords(int mark) const override;
    [[nodiscard]] QRectF markRect(int mark) const override;
    [[nodiscard]] int focusedMark() const override;
    [[nodiscard]] ChartTable table() const override;
    void openFocused() override { emit segmentOpened(m_focused); }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void segmentOpened(bashgah::domain::Segment segment);

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] int markAt(QPointF point) const override;
    void setFocusedMark(int mark) override;
    bool moveFocus(int x, int y) override;

private:
    domain::RfmSummary m_summary;
    std::optional<domain::Segment> m_chosen;
    domain::Segment m_focused = domain::Segment::Champions;
};

} // namespace bashgah::ui
