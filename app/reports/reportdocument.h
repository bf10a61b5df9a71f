// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/analytics/monthlyreport.h"
#include "ui/format/format.h"

#include <QCoreApplication>
#include <QString>

#include <vector>

namespace bashgah::reports {

/// One value of a report: what it is worth and how it is shown follow from its kind.
struct ReportCell
{
    enum class Kind { Text, Code, Number, Money, Percent, Day, None };
    Kind kind = Kind::None;
    QString text{};   ///< Text, Code
    qint64 value = 0; ///< Number; minor units; basis points; Julian day

    bool operator==(const ReportCell &) const = default;
    [[nodiscard]] static ReportCell of(const QString &text) { return {Kind::Text, text, 0}; }
    [[nodiscard]] static ReportCell code(const QString &text) { return {Kind::Code, text, 0}; }
    [[nodiscard]] static ReportCell of(qint64 number) { return {Kind::Number, {}, number}; }
    [[nodiscard]] static ReportCell of(domain::Points points) { return of(points.value()); }
    [[nodiscard]] static ReportCell of(domain::Money money) { return {Kind::Money, {}, money.minor()}; }
    [[nodiscard]] static ReportCell of(domain::Percent share) { return {Kind::Percent, {}, share.basisPoints()}; }
    [[nodiscard]] static ReportCell of(QDate day) { return {Kind::Day, {}, day.toJulianDay()}; }

    [[nodiscard]] bool isNumeric() const { return kind == Kind::Number || kind == Kind::Money || kind == Kind::Percent; }
    /// For people.
    [[nodiscard]] QString shown(const ui::Format &format) const;
    /// For machines: C digits, exact, money in major units, percent without the sign, days as
    /// yyyy-mm-dd in the report's calendar.
    [[nodiscard]] QString plain(const domain::MonthlyReport &report) const;
};

struct ReportColumn
{
    QString key;   ///< "revenue"
    QString title; ///< translated
    bool operator==(const ReportColumn &) const = default;
};

struct ReportRow
{
    QString key; ///< what the row is about: "champions", a member's code, a day
    std::vector<ReportCell> cells;
    bool operator==(const ReportRow &) const = default;
};

struct ReportTable
{
    QString key;   ///< "segments"
    QString title; ///< translated
    std::vector<ReportColumn> columns;
    std::vector<ReportRow> rows;
    bool operator==(const ReportTable &) const = default;
};

/// A monthly report as titles and tables, the same for paper, sheet, CSV, window and bashgahctl.
struct ReportDocument
{
    QString title;    ///< Monthly report: Mordad 1405
    QString subtitle; ///< shop, days, until when
    QString finding;  ///< the month in one or two sentences
    std::vector<ReportTable> tables; ///< the first holds the key figures: key, label, value

    [[nodiscard]] const ReportTable *table(const QString &key) const;
};

/// Writes a month's figures down in the language and digits of `format`.
class ReportWriter final
{
    Q_DECLARE_TR_FUNCTIONS(ReportWriter)
public:
    ReportWriter(const domain::MonthlyReport &report, const ui::Format &format)
        : m_report(report), m_format(format) {}
    [[nodiscard]] ReportDocument document() const;

private:
    [[nodiscard]] QString finding() const;
    [[nodiscard]] ReportTable keyFigures() const;
    [[nodiscard]] ReportTable points() const;
    [[nodiscard]] ReportTable openPoints() const;
    [[nodiscard]] ReportTable tiers() const;
    [[nodiscard]] ReportTable kinds() const;
    [[nodiscard]] ReportTable topMembers() const;
    [[nodiscard]] ReportTable segments() const;
    [[nodiscard]] ReportTable days() const;

    const domain::MonthlyReport &m_report;
    const ui::Format &m_format;
};

} // namespace bashgah::reports
