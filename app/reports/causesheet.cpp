// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/causesheet.h"

#include "reports/csvreport.h"
#include "reports/xlsxreport.h"

namespace bashgah::reports {

using domain::CauseLine;
using domain::CauseLineKind;

QByteArray causeCsv(const std::vector<CauseLine> &lines, const domain::ShopProfile &shop)
{
    QString text = QStringLiteral("\uFEFFdate,kind,who,points,sales,matched,promised,paid,receipt,open,note\r\n");
    for (const CauseLine &line : lines) {
        const auto money = [&](domain::Money amount) { return domain::plainMajor(amount, shop.currency); };
        const QStringList cells{shop.calendar.isoText(line.day), domain::causeLineKey(line.kind),
                                safeCsvCell(line.who), QString::number(line.points.value()), money(line.sales),
                                money(line.matched), money(line.promised), money(line.paid), safeCsvCell(line.receipt),
                                money(line.open), safeCsvCell(line.note)};
        text += cells.join(u',') + QStringLiteral("\r\n");
    }
    return text.toUtf8();
}

QString CauseSheet::kind(CauseLineKind kind)
{
    switch (kind) {
    case CauseLineKind::Gift: return tr("Points given");
    case CauseLineKind::TakenBack: return tr("Donation taken back");
    case CauseLineKind::Share: return tr("Share of sales");
    case CauseLineKind::Payment: return tr("Paid to the cause");
    case CauseLineKind::PaymentBack: return tr("Payment taken back");
    }
    return {};
}

domain::Result<void> CauseSheet::writeXlsx(const QString &cause, const std::vector<CauseLine> &lines,
                                           const QString &path) const
{
    domain::MonthlyReport frame; // what the workbook needs to know of the shop
    frame.shop = m_shop;
    frame.calendar = m_shop.calendar;
    ReportTable table;
    table.key = QStringLiteral("days"); // its first column is a day, shown in both calendars
    table.title = cause;
    table.columns = {{QStringLiteral("date"), tr("Day")},           {QStringLiteral("kind"), tr("What")},
                     {QStringLiteral("who"), tr("Member or payee")},           {QStringLiteral("points"), tr("Points")},
                     {QStringLiteral("sales"), tr("Sales")},        {QStringLiteral("matched"), tr("Added by the shop")},
                     {QStringLiteral("promised"), tr("Promised")},  {QStringLiteral("paid"), tr("Paid")},
                     {QStringLiteral("receipt"), tr("Number of the receipt")},    {QStringLiteral("open"), tr("Still to pay")},
                     {QStringLiteral("note"), tr("Note")}};
    for (const CauseLine &line : lines) {
        table.rows.push_back({domain::causeLineKey(line.kind),
                              {ReportCell::of(line.day), ReportCell::of(kind(line.kind)), ReportCell::of(line.who),
                               ReportCell::of(line.points), ReportCell::of(line.sales), ReportCell::of(line.matched),
                               ReportCell::of(line.promised), ReportCell::of(line.paid), ReportCell::code(line.receipt),
                               ReportCell::of(line.open), ReportCell::of(line.note)}});
    }
    ReportDocument document;
    document.title = cause;
    document.subtitle = m_shop.name;
    document.tables.push_back(std::move(table));
    return reports::writeXlsx(frame, document, m_format, path);
}

} // namespace bashgah::reports
