// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/purchasetable.h"

#include "domain/member/mobilenumber.h"

#include <QCalendar>
#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace bashgah::reports {

using domain::Money;
using domain::MoneyUnit;
using domain::PurchaseTableRow;
using domain::Result;

namespace {

constexpr qint64 thousandth = 1'000;

QString quantityText(qint64 thousandths)
{
    QString text = QString::number(thousandths / thousandth);
    if (const qint64 rest = thousandths % thousandth; rest != 0) {
        text += u'.';
        text += QStringLiteral("%1").arg(rest, 3, 10, QLatin1Char('0'));
        while (text.endsWith(u'0'))
            text.chop(1);
    }
    return text;
}

QString valueOf(const std::vector<domain::FieldValue> &fields, const QString &label)
{
    const auto found = std::find_if(fields.begin(), fields.end(),
                                    [&](const domain::FieldValue &field) { return field.label == label; });
    return found == fields.end() ? QString() : found->value;
}

} // namespace

QStringList PurchaseTable::labelsOf(std::span<const PurchaseTableRow> rows)
{
    QStringList labels;
    for (const PurchaseTableRow &row : rows) {
        for (const domain::FieldValue &field : row.fields) {
            if (!labels.contains(field.label))
                labels << field.label;
        }
    }
    return labels;
}

/// Without a unit the file would be read as the other shop speaks of money.
QString PurchaseTable::unitText() const
{
    const bool persian = m_language == TableLanguage::Persian;
    switch (m_shop.currency.unit) {
    case MoneyUnit::Toman: return persian ? QStringLiteral(" (تومان)") : QStringLiteral(" (toman)");
    case MoneyUnit::Rial: return persian ? QStringLiteral(" (ریال)") : QStringLiteral(" (rial)");
    case MoneyUnit::None: break;
    }
    return {};
}

QStringList PurchaseTable::header(std::span<const PurchaseTableRow> rows) const
{
    const bool persian = m_language == TableLanguage::Persian;
    const auto names = persian
        ? u"نوع فاکتور|شماره فاکتور|تاریخ|کد مشتری|موبایل مشتری|کد کالا|نام کالا|گروه کالا|برند|تعداد|فی*|مبلغ*|تخفیف*|"
          u"بهای سطر*|نحوه پرداخت|بخش‌های پرداخت*|توضیحات|برگشت از فاکتور|برگشت از سطر"
        : u"kind|invoice|date|member|member mobile|product|description|category|brand|quantity|price*|amount*|discount*|"
          u"line cost*|payment|payment parts*|note|of invoice|of line";
    QStringList header = QString::fromUtf16(names).replace(u'*', unitText()).split(u'|');
    for (const QString &label : labelsOf(rows))
        header << QString((persian ? QStringLiteral("فیلد: ") : QStringLiteral("field: ")) + label);
    return header;
}

QString PurchaseTable::momentText(domain::Instant at) const
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(at.msecs, m_shop.calendar.zone());
    const QString time = local.time().toString(QStringLiteral("HH:mm:ss"));
    if (m_shop.calendar.system() != domain::CalendarSystem::Jalali)
        return QString(local.date().toString(Qt::ISODate) + u' ' + time);
    const auto parts = QCalendar(QCalendar::System::Jalali).partsFromDate(local.date());
    return QStringLiteral("%1/%2/%3 %4")
        .arg(parts.year).arg(parts.month, 2, 10, QLatin1Char('0')).arg(parts.day, 2, 10, QLatin1Char('0')).arg(time);
}

/// Numbers of other countries with 00, since + would begin a formula.
QString PurchaseTable::mobileText(const PurchaseTableRow &row) const
{
    if (row.mobile.isEmpty())
        return {};
    const domain::MobileNumber mobile = domain::MobileNumber::fromStored(row.mobile);
    const auto here = domain::MobileNumber::parse(mobile.national(), m_shop.region);
    return here && *here == mobile ? mobile.national()
                                   : QString(QStringLiteral("00") + row.mobile.mid(row.mobile.startsWith(u'+') ? 1 : 0));
}

/// "cash=500; card=200".
QString PurchaseTable::partsText(const std::vector<domain::PaymentPart> &parts) const
{
    QStringList texts;
    for (const domain::PaymentPart &part : parts)
        texts << QString(part.kind + u'=' + moneyText(part.amount));
    return texts.join(QStringLiteral("; "));
}

QString PurchaseTable::moneyText(Money amount) const
{
    return domain::plainMajor(amount, m_shop.currency);
}

QStringList PurchaseTable::cells(const PurchaseTableRow &row, const QStringList &labels) const
{
    const bool persian = m_language == TableLanguage::Persian;
    const auto kind = row.isReturn ? (persian ? QStringLiteral("برگشت از فروش") : QStringLiteral("return"))
                                   : (persian ? QStringLiteral("فروش") : QStringLiteral("sale"));
    const bool hasPrice = row.price && row.price->isPositive();
    QStringList cells{kind, row.ref, momentText(row.at), row.member, mobileText(row), row.product, row.productName,
                      row.category, row.brand, row.quantity ? quantityText(*row.quantity) : QString(),
                      hasPrice ? moneyText(*row.price) : QString(), moneyText(row.amount),
                      row.discount.isPositive() ? moneyText(row.discount) : QString(),
                      row.cost ? moneyText(*row.cost) : QString(), row.payment, partsText(row.payments), row.note, row.of,
                      row.ofLine > 0 ? QString::number(row.ofLine) : QString()};
    for (const QString &label : labels)
        cells << valueOf(row.fields, label);
    for (QString &cell : cells)
        cell = guarded(cell);
    return cells;
}

Result<void> PurchaseTable::write(std::span<const PurchaseTableRow> rows, const QString &path) const
{
    const bool persian = m_language == TableLanguage::Persian;
    const QStringList labels = labelsOf(rows);
    return writeDataTable({header(rows), persian ? QStringLiteral("خریدها") : QStringLiteral("Purchases"), persian,
                           rows.size(), [&](size_t row) { return cells(rows[row], labels); }},
                          path);
}

} // namespace bashgah::reports
