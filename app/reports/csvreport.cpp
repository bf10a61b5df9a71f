// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/csvreport.h"

#include "reports/reportfile.h"

namespace bashgah::reports {
namespace {

QString quoted(const QString &text)
{
    if (!text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n') && !text.contains(u'\r'))
        return text;
    QString doubled = text;
    doubled.replace(QStringLiteral("\""), QStringLiteral("\"\""));
    return QString(u'"' + doubled + u'"');
}

} // namespace

QString safeCsvCell(const QString &text)
{
    const QChar first = text.isEmpty() ? QChar() : text.at(0);
    const bool formula = first == u'=' || first == u'+' || first == u'-' || first == u'@'
        || first == u'\t' || first == u'\r';
    return quoted(formula ? QString(u'\'' + text) : text);
}

QByteArray rfmCsv(std::span<const domain::RfmRow> rows, const domain::Currency &currency)
{
    QString text = QStringLiteral("code,name,recency_days,frequency,monetary,r,f,m,segment\r\n");
    for (const domain::RfmRow &row : rows) {
        const QStringList cells{safeCsvCell(row.code), safeCsvCell(row.name), QString::number(row.recencyDays),
                                QString::number(row.frequency), domain::plainMajor(row.monetary, currency),
                                QString::number(row.r), QString::number(row.f), QString::number(row.m),
                                domain::segmentKey(row.segment)};
        text += cells.join(u',') + QStringLiteral("\r\n");
    }
    return QByteArrayLiteral("\xEF\xBB\xBF") + text.toUtf8();
}

QByteArray csvText(const domain::MonthlyReport &report, const ReportDocument &document)
{
    QString text = QStringLiteral("section,item,figure,value\r\n");
    for (const ReportTable &table : document.tables) {
        for (const ReportRow &row : table.rows) {
            for (size_t i = 1; i < row.cells.size(); ++i) { // the first cell is the row's name
                const ReportCell &cell = row.cells[i];
                const QString value = cell.plain(report);
                text += table.key + u',' + safeCsvCell(row.key) + u',' + table.columns[i].key + u','
                    + (cell.isNumeric() ? value : safeCsvCell(value)) + QStringLiteral("\r\n");
            }
        }
    }
    return QByteArrayLiteral("\xEF\xBB\xBF") + text.toUtf8();
}

domain::Result<void> writeCsv(const domain::MonthlyReport &report, const ReportDocument &document,
                              const QString &path)
{
    return writeFile(path, csvText(report, document));
}

} // namespace bashgah::reports
