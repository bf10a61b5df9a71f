// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/imports/headernames.h"

#include "domain/text/persiantext.h"

#include <QHash>

#include <algorithm>
#include <iterator>

namespace bashgah::services {
namespace {

struct Names { ImportKind kind; ImportField field; const char16_t *names; };

constexpr ImportKind sold = ImportKind::Purchases;
constexpr ImportKind people = ImportKind::Members;

/// Parted by "|"; spaces and marks do not matter.
constexpr Names knownHeaders[] = {
    {sold, ImportField::Invoice, u"invoice|invoice no|invoice number|invoice id|receipt|receipt no|receipt number|"
        u"order id|order no|order number|bill no|basket id|transaction id|"
        u"شماره فاکتور|فاکتور|شماره رسید|رسید|شماره سند|شماره سفارش|کد فاکتور"},
    {sold, ImportField::Date, u"date|invoice date|purchase date|order date|sale date|date time|"
        u"transaction timestamp|timestamp|created at|تاریخ|تاریخ فاکتور|تاریخ خرید|تاریخ فروش|تاریخ سند|زمان"},
    {sold, ImportField::Member, u"member|customer id|customer code|customer no|member id|member code|card no|"
        u"card number|household id|mobile|mobile number|customer mobile|phone|phone number|customer phone|cell|"
        u"user id|client id|customer|کد مشتری|شماره مشتری|کد اشتراک|اشتراک|شماره کارت|موبایل|شماره موبایل|"
        u"موبایل مشتری|تلفن همراه|شماره همراه|همراه|شماره تماس|تلفن|مشتری|خریدار|عضو"},
    {sold, ImportField::MemberMobile, u"member mobile|customer mobile|mobile of member|موبایل مشتری|موبایل عضو"},
    {sold, ImportField::Product, u"product|product id|product code|stock code|sku|item|item code|item id|item no|"
        u"barcode|article|upc|کد کالا|کالا|شناسه کالا|بارکد|کد محصول"},
    {sold, ImportField::Description, u"description|product name|item name|product description|title|"
        u"نام کالا|شرح کالا|شرح|عنوان کالا|نام محصول"},
    {sold, ImportField::Category, u"category|product category|group|department|family|گروه کالا|دسته|دسته بندی|گروه|رده"},
    {sold, ImportField::Brand, u"brand|make|manufacturer|trademark|برند|نشان تجاری|سازنده|مارک"},
    {sold, ImportField::Quantity, u"quantity|qty|item count|units|number of items|تعداد|مقدار|تعداد کالا"},
    {sold, ImportField::Price, u"unit price|price|rate|fee|فی|قیمت واحد|قیمت|بها|مبلغ واحد|نرخ"},
    {sold, ImportField::Amount, u"amount|total|total amount|line total|sales value|sum|value|net amount|paid|"
        u"مبلغ|مبلغ کل|جمع مبلغ|جمع کل|جمع|مبلغ فاکتور|قابل پرداخت"},
    {sold, ImportField::Discount, u"discount|discount amount|تخفیف|مبلغ تخفیف"},
    {sold, ImportField::Cost, u"cost|unit cost|purchase price|cost price|قیمت خرید|بهای تمام شده"},
    {sold, ImportField::LineCost, u"line cost|cost of line|total cost|بهای سطر|بهای تمام شده سطر"},
    {sold, ImportField::Kind, u"kind|invoice type|document type|doc type|receipt type|transaction type|"
        u"نوع فاکتور|نوع سند|نوع رسید|نوع تراکنش|نوع عملیات"},
    {sold, ImportField::Payment, u"payment|payment method|payment type|tender|نحوه پرداخت|نوع پرداخت|روش پرداخت"},
    {sold, ImportField::PaymentParts, u"payment parts|parts of payment|بخش‌های پرداخت"},
    {sold, ImportField::OfInvoice, u"of invoice|original invoice|return of invoice|refund of|برگشت از فاکتور|فاکتور مرجع"},
    {sold, ImportField::OfLine, u"of line|original line|برگشت از سطر"},
    {sold, ImportField::Note, u"note|notes|comment|remark|توضیحات|توضیح|یادداشت"},
    {people, ImportField::Code, u"code|customer code|customer id|member code|member id|id|card|card no|card number|"
        u"کد|کد مشتری|شماره مشتری|کد اشتراک|اشتراک|شماره کارت|کارت|کد عضویت|شماره عضویت"},
    {people, ImportField::Mobile, u"mobile|mobile number|mobile phone|cell|cell phone|phone|phone number|tel|"
        u"موبایل|شماره موبایل|تلفن همراه|شماره همراه|همراه|شماره تماس|تلفن"},
    {people, ImportField::Name, u"name|full name|customer name|display name|customer|"
        u"نام و نام خانوادگی|نام کامل|نام مشتری|مشتری|عنوان"},
    {people, ImportField::GivenName, u"given name|first name|forename|نام کوچک|نام"},
    {people, ImportField::FamilyName, u"family name|last name|surname|نام خانوادگی|فامیل|فامیلی|شهرت"},
    {people, ImportField::Birthday, u"birthday|birth date|date of birth|dob|born|تاریخ تولد|تولد|روز تولد"},
    {people, ImportField::Wedding, u"wedding|wedding day|wedding date|anniversary|تاریخ ازدواج|ازدواج|سالگرد ازدواج"},
    {people, ImportField::Gender, u"gender|sex|جنسیت"},
    {people, ImportField::Joined, u"joined|join date|joined on|registered|registration date|created|created at|since|"
        u"تاریخ عضویت|عضویت|تاریخ ثبت|تاریخ ثبت نام"},
    {people, ImportField::Province, u"province|state|region|استان"},
    {people, ImportField::City, u"city|town|شهر|شهرستان"},
    {people, ImportField::District, u"district|area|neighbourhood|neighborhood|address|محله|منطقه|محدوده|آدرس|نشانی"},
    {people, ImportField::Tags, u"tags|tag|labels|groups|group|برچسب|برچسبها|گروه"},
    {people, ImportField::Note, u"note|notes|comment|remark|description|توضیحات|توضیح|یادداشت"},
    {people, ImportField::Points, u"points|balance|score|loyalty points|امتیاز|موجودی امتیاز|مانده امتیاز"},
    {people, ImportField::PointsUntil, u"points until|points valid until|points expire|points expire on|points expiry|expiry|"
        u"expiry date|انقضای امتیاز|تاریخ انقضای امتیاز|تاریخ انقضا|انقضا|اعتبار امتیاز"},
    {people, ImportField::Consent, u"consent|sms consent|opt in|marketing|accepts marketing|"
        u"رضایت|رضایت پیامک|رضایت دریافت پیامک|دریافت پیامک"},
    {people, ImportField::ConsentOn, u"consent on|consent date|date of consent|opt in date|تاریخ رضایت|تاریخ رضایت پیامک"},
    {people, ImportField::Household, u"household|household name|family household|lives with|خانوار|نام خانوار|خانواده|هم خانه"},
    {people, ImportField::HouseholdPooled, u"household pooled|points together|household points together|"
        u"امتیاز خانوار با هم|امتیازها با هم|امتیاز مشترک خانوار"},
    {people, ImportField::OwnPoints, u"own points|points apart|own points apart|امتیاز خودش جدا|امتیاز جدا"},
    {people, ImportField::Referrer, u"referrer|referred by|brought by|invited by|introduced by|referrer code|referrer mobile|"
        u"معرف|کد معرف|موبایل معرف|شماره معرف|معرفی کننده"},
    {people, ImportField::ReferredOn, u"referred on|referral date|brought on|تاریخ معرفی"},
    {people, ImportField::ReferralRewarded, u"referral rewarded|referral rewarded on|referral reward date|تاریخ پاداش معرفی|پاداش معرفی"},
    {people, ImportField::ReferralTaken, u"referral taken|referral reward taken back|تاریخ پس گرفتن پاداش معرفی"},
    {people, ImportField::NoteAtCounter, u"note at counter|show note at counter|نمایش یادداشت در پیشخوان"},
};

struct UnitWord { domain::MoneyUnit unit; const char16_t *word; };

constexpr UnitWord unitWords[] = {
    {domain::MoneyUnit::Toman, u"tomans"}, {domain::MoneyUnit::Toman, u"toman"}, {domain::MoneyUnit::Toman, u"irt"},
    {domain::MoneyUnit::Toman, u"تومان"}, {domain::MoneyUnit::Rial, u"rials"}, {domain::MoneyUnit::Rial, u"rial"},
    {domain::MoneyUnit::Rial, u"irr"}, {domain::MoneyUnit::Rial, u"ریال"},
};

const UnitWord *unitBehind(const QString &plain)
{
    const auto found = std::find_if(std::begin(unitWords), std::end(unitWords), [&](const UnitWord &each) {
        const QStringView word(each.word);
        return plain.size() > word.size() && plain.endsWith(word);
    });
    return found == std::end(unitWords) ? nullptr : &*found;
}

} // namespace

QString plainHeader(const QString &name)
{
    QString plain;
    for (const QChar c : domain::searchKey(name)) {
        if (c.isLetterOrNumber())
            plain += c;
    }
    return plain;
}

QString plainHeaderWithoutUnit(const QString &name)
{
    QString plain = plainHeader(name);
    if (const UnitWord *unit = unitBehind(plain))
        plain.chop(QStringView(unit->word).size());
    return plain;
}

std::optional<domain::MoneyUnit> unitInHeader(const ColumnMap &columns, const QStringList &header)
{
    std::optional<domain::MoneyUnit> found;
    for (const ImportField field : {ImportField::Amount, ImportField::Price}) {
        const UnitWord *unit = unitBehind(plainHeader(header.value(columns.column(field))));
        if (unit && found && *found != unit->unit)
            return std::nullopt;
        if (unit)
            found = unit->unit;
    }
    return found;
}

const QStringList &headerNames(ImportKind kind, ImportField field)
{
    static const auto lists = [] {
        QHash<std::pair<int, int>, QStringList> all;
        for (const Names &entry : knownHeaders) {
            QStringList &list = all[{int(entry.kind), int(entry.field)}];
            for (const QString &name : QString::fromUtf16(entry.names).split(u'|'))
                list << plainHeader(name);
        }
        return all;
    }();
    static const QStringList none;
    const auto found = lists.constFind({int(kind), int(field)});
    return found == lists.cend() ? none : *found;
}

} // namespace bashgah::services
