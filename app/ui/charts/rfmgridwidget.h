// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/charts/rfmgridchart.h"
#include "ui/charts/chartwidget.h"

namespace bashgah::ui {

/// The R x F grid: five by five cells, each opens its members.
class RfmGridWidget final : public ChartWidget
{
    Q_OBJECT
public:
    explicit RfmGridWidget(const Format &format, QWidget *parent = nullptr);

    void setSummary(const domain::RfmSummary &summary);
    void setMeasure(reports::GridMeasure measure);
    /// Dims all other segments.
    void setChosen(std::optional<domain::Segment> segment);
    [[nodiscard]] reports::GridCell focusedCell() const { return m_focused; }
    [[nodiscard]] reports::RfmGridLayout chartLayout() const;
    [[nodiscard]] QString wordsOf(reports::GridCell cell) const;
    [[nodiscard]] int markCount() const override;
    [[nodiscard]] QString markWords(int mark) const override;
    [[nodiscard]] QRectF markRect(int mark) const override;
    [[nodiscard]] int focusedMark() const override;
    [[nodiscard]] ChartTable table() const override;
    void openFocused() override { emit cellOpened(m_focused.r, m_focused.f); }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// Clicked or Enter: scores 1..5.
    void cellOpened(int r, int f);

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] int markAt(QPointF point) const override;
    void setFocusedMark(int mark) override;
    bool moveFocus(int x, int y) override;

private:
    domain::RfmSummary m_summary;
    reports::GridMeasure m_measure = reports::GridMeasure::Members;
    std::optional<domain::Segment> m_chosen;
    reports::GridCell m_focused{5, 5};
};

} // namespace bashgah::ui
