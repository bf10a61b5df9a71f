// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/charts/chartstyle.h"
#include "reports/pageflow.h"
#include "reports/reportdocument.h"

#include <vector>

namespace bashgah::reports {

/// The items of a report for pages of a width, in points.
class ReportFlow final
{
    Q_DECLARE_TR_FUNCTIONS(ReportFlow)
public:
    ReportFlow(const domain::MonthlyReport &report, const ReportDocument &document,
               const ui::Format &format, qreal width);
    [[nodiscard]] std::vector<FlowItem> items() const;

private:
    [[nodiscard]] FlowItem heading(const QString &text) const;
    [[nodiscard]] FlowItem paragraph(const QString &text, const QFont &font, const QColor &color) const;
    [[nodiscard]] FlowItem tiles() const;
    [[nodiscard]] FlowItem dailyChart() const;
    [[nodiscard]] FlowItem rfmCharts() const;
    [[nodiscard]] FlowItem gap(qreal height) const { return {height, {}}; }
    void addTable(std::vector<FlowItem> &items, const ReportTable &table) const;
    [[nodiscard]] FlowItem tableHead(const ReportTable &table, const std::vector<QRectF> &columns) const;
    [[nodiscard]] FlowItem tableRow(const ReportRow &row, const std::vector<QRectF> &columns, bool shaded) const;
    [[nodiscard]] std::vector<QRectF> columnsOf(const ReportTable &table) const;

    const domain::MonthlyReport &m_report;
    const ReportDocument &m_document;
    const ui::Format &m_format;
    qreal m_width;
    ChartStyle m_style;
};

} // namespace bashgah::reports
