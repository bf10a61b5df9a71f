// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/imports/importfields.h"

#include "domain/text/persiantext.h"
#include "services/imports/headernames.h"

#include <algorithm>
#include <iterator>

namespace bashgah::services {

using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {

struct KeyedField { ImportField field; const char *key; };

constexpr KeyedField fieldKeys[] = {
    {ImportField::Invoice, "invoice"},
    {ImportField::Date, "date"},
    {ImportField::Member, "member"},
    {ImportField::Product, "product"},
    {ImportField::Description, "description"},
    {ImportField::Category, "category"},
    {ImportField::Brand, "brand"},
    {ImportField::Quantity, "quantity"},
    {ImportField::Price, "price"},
    {ImportField::Amount, "amount"},
    {ImportField::Discount, "discount"},
    {ImportField::Cost, "cost"},
    {ImportField::Payment, "payment"},
    {ImportField::Note, "note"},
    {ImportField::Code, "code"},
    {ImportField::Mobile, "mobile"},
    {ImportField::Name, "name"},
    {ImportField::GivenName, "given_name"},
    {ImportField::FamilyName, "family_name"},
    {ImportField::Birthday, "birthday"},
    {ImportField::Wedding, "wedding"},
    {ImportField::Gender, "gender"},
    {ImportField::Joined, "joined"},
    {ImportField::Province, "province"},
    {ImportField::City, "city"},
    {ImportField::District, "district"},
    {ImportField::Tags, "tags"},
    {ImportField::Points, "points"},
    {ImportField::Consent, "consent"},
    {ImportField::PointsUntil, "points_until"},
    {ImportField::LineCost, "line_cost"},
    {ImportField::Kind, "kind"},
    {ImportField::MemberMobile, "member_mobile"},
    {ImportField::PaymentParts, "payment_parts"},
    {ImportField::OfInvoice, "of_invoice"},
    {ImportField::OfLine, "of_line"},
    {ImportField::NoteAtCounter, "note_at_counter"},
    {ImportField::ConsentOn, "consent_on"},
    {ImportField::Household, "household"},
    {ImportField::HouseholdPooled, "household_pooled"},
    {ImportField::OwnPoints, "own_points"},
    {ImportField::Referrer, "referrer"},
    {ImportField::ReferredOn, "referred_on"},
    {ImportField::ReferralRewarded, "referral_rewarded"},
    {ImportField::ReferralTaken, "referral_taken"},
    {ImportField::Own, "own"},
};

int columnOf(const QString &name, const QStringList &header)
{
    const auto exact = header.indexOf(name);
    if (exact >= 0)
        return static_cast<int>(exact);
    const QString plain = plainHeader(name);
    for (int i = 0; i < header.size(); ++i) {
        if (!plain.isEmpty() && plainHeader(header.at(i)) == plain)
            return i;
    }
    bool isNumber = false;
    const int number = domain::digitsToAscii(name).toInt(&isNumber);
    return isNumber && number >= 1 && number <= header.size() ? number - 1 : -1;
}

/// The key of the field that is called so.
std::optional<QString> ownFieldOf(const QString &name, const std::vector<domain::MemberField> &fields)
{
    const QString plain = plainHeader(name);
    for (const domain::MemberField &field : fields) {
        for (const QString &known : {field.key, domain::fieldTitle(field, false), domain::fieldTitle(field, true)}) {
            if (!plain.isEmpty() && plainHeader(known) == plain)
                return field.key;
        }
    }
    return std::nullopt;
}

} // namespace

QString importKindKey(ImportKind kind)
{
    return kind == ImportKind::Purchases ? QStringLiteral("purchases") : QStringLiteral("members");
}

std::optional<ImportKind> importKindFromKey(const QString &key)
{
    for (const ImportKind kind : {ImportKind::Purchases, ImportKind::Members}) {
        if (importKindKey(kind) == key)
            return kind;
    }
    return std::nullopt;
}

const QList<ImportField> &importFields(ImportKind kind)
{
    using enum ImportField;
    static const QList<ImportField> purchases{Invoice, Date, Member, MemberMobile, Product, Description,
                                              Category, Brand, Quantity, Price, Amount, Discount,
                                              Cost, LineCost, Payment, PaymentParts, Note, Kind,
                                              OfInvoice, OfLine};
    static const QList<ImportField> members{Code, Mobile, Name, GivenName, FamilyName, Birthday, Wedding,
                                            Gender, Joined, Province, City, District, Tags, Note,
                                            Points, PointsUntil, Consent, ConsentOn, NoteAtCounter,
                                            Household, HouseholdPooled, OwnPoints, Referrer, ReferredOn,
                                            ReferralRewarded, ReferralTaken};
    return kind == ImportKind::Purchases ? purchases : members;
}

QString importFieldKey(ImportField field)
{
    const auto found = std::find_if(std::begin(fieldKeys), std::end(fieldKeys),
                                    [&](const KeyedField &entry) { return entry.field == field; });
    return QString::fromLatin1(found->key);
}

std::optional<ImportField> importFieldFromKey(ImportKind kind, const QString &key)
{
    for (const ImportField field : importFields(kind)) {
        if (importFieldKey(field) == key)
            return field;
    }
    return std::nullopt;
}

bool isShared(ImportField field)
{
    using enum ImportField;
    constexpr ImportField shared[] = {Invoice, Date, Member, MemberMobile, PaymentParts, OfInvoice, Category, Brand, Payment, Kind, Province, City, District, Tags, Gender,
                                      Household, HouseholdPooled};
    return std::find(std::begin(shared), std::end(shared), field) != std::end(shared);
}

bool isSeldom(ImportField field)
{
    using enum ImportField;
    constexpr ImportField seldom[] = {ConsentOn, NoteAtCounter, Household, HouseholdPooled, OwnPoints, Referrer, ReferredOn,
                                      ReferralRewarded, ReferralTaken};
    return std::find(std::begin(seldom), std::end(seldom), field) != std::end(seldom);
}

void ColumnMap::set(ImportField field, int column)
{
    std::replace(m_columns.begin(), m_columns.end(), column, -1);
    m_columns[index(field)] = column;
}

void ColumnMap::setOwn(const QString &key, int column)
{
    std::replace(m_columns.begin(), m_columns.end(), column, -1);
    for (auto own = m_own.begin(); own != m_own.end();)
        own = *own == column ? m_own.erase(own) : std::next(own);
    m_own.insert(key, column);
}

std::optional<ImportField> ColumnMap::fieldAt(int column) const
{
    const auto found = std::find(m_columns.cbegin(), m_columns.cend(), column);
    if (column < 0 || found == m_columns.cend())
        return std::nullopt;
    return static_cast<ImportField>(found - m_columns.cbegin());
}

int ColumnMap::count() const
{
    return static_cast<int>(std::count_if(m_columns.cbegin(), m_columns.cend(),
                                          [](int column) { return column >= 0; }));
}

ColumnMap guessColumns(ImportKind kind, const QStringList &header)
{
    ColumnMap columns;
    QStringList plain;
    for (const QString &name : header) // the shop's own fields are no other's
        plain << (ownPurchaseLabel(name).isEmpty() ? plainHeaderWithoutUnit(name) : QString());
    for (const bool exact : {true, false}) {
        for (const ImportField field : importFields(kind)) {
            if (columns.has(field))
                continue;
            for (const QString &known : headerNames(kind, field)) {
                const auto fits = [&](int i) {
                    return !columns.fieldAt(i)
                        && (exact ? plain.at(i) == known
                                  : known.size() >= 5 && plain.at(i).contains(known));
                };
                for (int i = 0; i < plain.size() && !columns.has(field); ++i) {
                    if (fits(i))
                        columns.set(field, i);
                }
            }
        }
    }
    return columns;
}

void guessOwnColumns(ColumnMap &columns, const QStringList &header, const std::vector<domain::MemberField> &own)
{
    const auto isFree = [&](int i, bool seldom) {
        const auto field = columns.fieldAt(i);
        return std::find(columns.own().cbegin(), columns.own().cend(), i) == columns.own().cend()
            && (seldom ? field && isSeldom(*field) : !field);
    };
    for (const bool seldom : {false, true}) {
        for (const domain::MemberField &field : own) {
            for (int i = 0; i < header.size() && !columns.own().contains(field.key); ++i) {
                if (!isFree(i, seldom) || !ownFieldOf(header.at(i), {field}))
                    continue;
                if (const auto taken = columns.fieldAt(i))
                    columns.clear(*taken);
                columns.setOwn(field.key, i);
            }
        }
    }
}

QStringList unusedColumns(const ColumnMap &columns, const QStringList &header)
{
    QStringList unused;
    for (int i = 0; i < header.size(); ++i) {
        const bool own = std::find(columns.own().cbegin(), columns.own().cend(), i) != columns.own().cend();
        if (!own && !columns.fieldAt(i) && !header.at(i).trimmed().isEmpty())
            unused << header.at(i);
    }
    return unused;
}

QString ownPurchaseLabel(const QString &heading)
{
    for (const QString &mark : {QStringLiteral("field:"), QStringLiteral("فیلد:")}) {
        if (heading.startsWith(mark, Qt::CaseInsensitive))
            return domain::tidyText(heading.mid(mark.size()));
    }
    return {};
}

void guessOwnPurchaseColumns(ColumnMap &columns, const QStringList &header, const QStringList &labels)
{
    for (int i = 0; i < header.size(); ++i) {
        QString label = ownPurchaseLabel(header.at(i));
        const auto known = std::find_if(labels.cbegin(), labels.cend(), [&](const QString &each) {
            return plainHeader(each) == plainHeader(label.isEmpty() ? header.at(i) : label);
        });
        if (known != labels.cend())
            label = *known;
        if (!label.isEmpty() && !columns.fieldAt(i) && !columns.own().contains(label))
            columns.setOwn(label, i);
    }
}

Result<ColumnMap> parseColumnMap(ImportKind kind, const QString &text, const QStringList &header,
                                 const std::vector<domain::MemberField> &own)
{
    ColumnMap columns;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const auto equals = part.indexOf(u'=');
        const QString key = part.left(std::max<qsizetype>(equals, 0)).trimmed();
        const auto field = importFieldFromKey(kind, key);
        const auto ownKey = field ? std::nullopt : ownFieldOf(key, own);
        if (!field && !ownKey) {
            QStringList allowed;
            for (const ImportField known : importFields(kind))
                allowed << importFieldKey(known);
            return fail(ErrorCode::UnknownValue, {part.trimmed(), allowed.join(u' ')});
        }
        const int column = columnOf(part.mid(equals + 1).trimmed(), header);
        if (column < 0)
            return fail(ErrorCode::MissingColumn, {part.mid(equals + 1).trimmed()});
        if (field)
            columns.set(*field, column);
        else
            columns.setOwn(*ownKey, column);
    }
    return columns;
}

Result<void> checkColumns(ImportKind kind, const ColumnMap &columns)
{
    const auto missing = [](const char *key) {
        return fail(domain::Error{ErrorCode::MissingColumn, {QLatin1String(key)}, {}, QLatin1String(key)});
    };
    if (kind == ImportKind::Members) {
        if (!columns.has(ImportField::Code) && !columns.has(ImportField::Mobile))
            return missing("mobile");
        return {};
    }
    if (!columns.has(ImportField::Date))
        return missing("date");
    if (!columns.has(ImportField::Amount) && !columns.has(ImportField::Price))
        return missing("amount");
    return {};
}

} // namespace bashgah::services
