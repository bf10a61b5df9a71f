// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/xlsxreport.h"

#include "reports/reportfile.h"
#include "reports/workbookfile.h"

#include <QSet>

#include <xlsxwriter.h>

#include <algorithm>

namespace bashgah::reports {
namespace {

using domain::MonthlyReport;

constexpr double narrow = 12.0;
constexpr double widest = 48.0;

class Workbook final
{
public:
    Workbook(const MonthlyReport &report, const ui::Format &format) : m_report(report), m_format(format)
    {
        m_title = styled(nullptr);
        format_set_font_size(m_title, 15);
        format_set_bold(m_title);
        m_heading = styled(nullptr);
        format_set_bold(m_heading);
        format_set_bg_color(m_heading, 0xD9EFEC);
        format_set_bottom(m_heading, LXW_BORDER_THIN);
        m_text = styled(nullptr);
        m_number = styled("#,##0");
        m_money = styled(moneyFormat().constData());
        m_percent = styled("0.0%");
        m_day = styled("yyyy-mm-dd");
    }
    void addSheet(const ReportDocument &document, const ReportTable &table);
    [[nodiscard]] domain::Result<QByteArray> close() { return m_file.close(); }

private:
    [[nodiscard]] lxw_format *styled(const char *numberFormat);
    [[nodiscard]] QByteArray moneyFormat() const;
    [[nodiscard]] QByteArray sheetName(const QString &title);
    void writeCell(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const ReportCell &cell);
    void writeText(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const QString &text,
                   lxw_format *look) const;
    void setWidths(lxw_worksheet *sheet, const ReportTable &table, bool realDates) const;

    const MonthlyReport &m_report;
    const ui::Format &m_format;
    WorkbookFile m_file;
    lxw_workbook *m_book = m_file.book();
    lxw_format *m_title = nullptr;
    lxw_format *m_heading = nullptr;
    lxw_format *m_text = nullptr;
    lxw_format *m_number = nullptr;
    lxw_format *m_money = nullptr;
    lxw_format *m_percent = nullptr;
    lxw_format *m_day = nullptr;
    QSet<QString> m_names;
};

lxw_format *Workbook::styled(const char *numberFormat)
{
    lxw_format *look = workbook_add_format(m_book);
    format_set_font_name(look, m_format.language() == ui::Language::Persian ? "Vazirmatn" : "Calibri");
    if (m_format.direction() == Qt::RightToLeft)
        format_set_reading_order(look, 2);
    if (numberFormat)
        format_set_num_format(look, numberFormat);
    return look;
}

QByteArray Workbook::moneyFormat() const
{
    const domain::Currency &currency = m_report.shop.currency;
    if (currency.unit != domain::MoneyUnit::None || currency.decimals == 0)
        return QByteArrayLiteral("#,##0");
    return "#,##0." + QByteArray(std::min(2, currency.decimals), '0');
}

/// Excel allows 31 characters without []:*?/\ and each name once.
QByteArray Workbook::sheetName(const QString &title)
{
    QString name = title;
    for (const QChar forbidden : QStringLiteral("[]:*?/\\'"))
        name.remove(forbidden);
    name = name.left(31).trimmed();
    for (int i = 2; m_names.contains(name); ++i)
        name = QString(title.left(27).trimmed() + u' ' + QString::number(i));
    m_names.insert(name);
    return name.toUtf8();
}

void Workbook::writeText(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const QString &text,
                         lxw_format *look) const
{
    worksheet_write_string(sheet, row, column, text.toUtf8().constData(), look);
}

void Workbook::writeCell(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const ReportCell &cell)
{
    const auto value = static_cast<double>(cell.value);
    switch (cell.kind) {
    case ReportCell::Kind::Text:
    case ReportCell::Kind::Code:
        writeText(sheet, row, column, cell.text, m_text);
        break;
    case ReportCell::Kind::Number:
        worksheet_write_number(sheet, row, column, value, m_number);
        break;
    case ReportCell::Kind::Money:
        worksheet_write_number(sheet, row, column,
                               value / static_cast<double>(m_report.shop.currency.minorPerMajor()), m_money);
        break;
    case ReportCell::Kind::Percent:
        worksheet_write_number(sheet, row, column, value / 10000.0, m_percent);
        break;
    case ReportCell::Kind::Day: {
        const QDate day = QDate::fromJulianDay(cell.value);
        lxw_datetime date{day.year(), day.month(), day.day(), 0, 0, 0};
        worksheet_write_datetime(sheet, row, column, &date, m_day);
        break;
    }
    case ReportCell::Kind::None:
        break;
    }
}

void Workbook::addSheet(const ReportDocument &document, const ReportTable &table)
{
    lxw_worksheet *sheet = workbook_add_worksheet(m_book, sheetName(table.title).constData());
    if (!sheet)
        return; // the library is out of memory; close() says so
    if (m_format.direction() == Qt::RightToLeft)
        worksheet_right_to_left(sheet);
    writeText(sheet, 0, 0, document.title, m_title);
    writeText(sheet, 1, 0, document.subtitle, m_text);
    // Excel's dates are Gregorian: a Jalali day stands as text before its real date
    const bool jalali = m_report.calendar.system() == domain::CalendarSystem::Jalali;
    const bool twoDays = jalali && table.key == QLatin1String("days");
    constexpr lxw_row_t top = 3;
    lxw_col_t column = 0;
    for (const ReportColumn &heading : table.columns) {
        writeText(sheet, top, column++, heading.title, m_heading);
        if (twoDays && column == 1)
            writeText(sheet, top, column++, QCoreApplication::translate("ReportWriter", "Gregorian date"), m_heading);
    }
    lxw_row_t line = top;
    for (const ReportRow &row : table.rows) {
        ++line;
        column = 0;
        for (const ReportCell &cell : row.cells) {
            if (twoDays && column == 0)
                writeText(sheet, line, column++, cell.shown(m_format), m_text);
            writeCell(sheet, line, column++, cell);
        }
    }
    setWidths(sheet, table, twoDays);
    worksheet_freeze_panes(sheet, top + 1, 0);
    worksheet_set_paper(sheet, 9); // A4
    worksheet_fit_to_pages(sheet, 1, 0);
}

void Workbook::setWidths(lxw_worksheet *sheet, const ReportTable &table, bool realDates) const
{
    lxw_col_t column = 0;
    for (size_t i = 0; i < table.columns.size(); ++i) {
        qsizetype longest = table.columns[i].title.size();
        for (const ReportRow &row : table.rows)
            longest = std::max(longest, row.cells[i].shown(m_format).size());
        const double width = std::clamp(static_cast<double>(longest) * 1.15 + 2, narrow, widest);
        worksheet_set_column(sheet, column, column, width, nullptr);
        ++column;
        if (realDates && i == 0) {
            worksheet_set_column(sheet, column, column, narrow, nullptr);
            ++column;
        }
    }
}

} // namespace

domain::Result<void> writeXlsx(const MonthlyReport &report, const ReportDocument &document,
                               const ui::Format &format, const QString &path)
{
    Workbook book(report, format);
    for (const ReportTable &table : document.tables)
        book.addSheet(document, table);
    const auto content = book.close();
    return content ? writeFile(path, *content) : domain::fail(content.error());
}

} // namespace bashgah::reports
