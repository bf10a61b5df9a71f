// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"
#include "domain/member/memberfield.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace bashgah::services {

/// What a file holds.
enum class ImportKind { Purchases, Members };

/// What a column may mean.
enum class ImportField {
    Invoice, Date, Member, Product, Description, Category, Brand, Quantity, Price, Amount, Discount,
    Cost, Payment, Note,
    Code, Mobile, Name, GivenName, FamilyName, Birthday, Wedding, Gender, Joined, Province, City, District,
    Tags, Points, Consent, PointsUntil,
    LineCost, ///< of the whole line, where Cost is of one unit
    Kind,     ///< a sale or a return ("برگشت از فروش")
    MemberMobile, ///< of a purchase's member, beside a code
    PaymentParts, ///< what a purchase was paid with, each part: "cash=500; card=200"
    OfInvoice,    ///< of a return: the number of the purchase it belongs to
    OfLine,       ///< of a return: the line of that purchase, from 1
    NoteAtCounter, ///< whether the counter shows the note
    ConsentOn,     ///< the day on which a member said yes or no to messages
    Household,     ///< the name of it: those of one name in a file live together
    HouseholdPooled, ///< whether it spends its points together
    OwnPoints,     ///< whether a member keeps the own ones apart from that
    Referrer,      ///< code or mobile of who brought the member
    ReferredOn, ReferralRewarded, ReferralTaken, ///< its day, that of its reward, and of taking that back
    Own ///< one of the shop's own fields of members or purchases: which, ColumnMap::own tells
};

/// "purchases", "members".
[[nodiscard]] QString importKindKey(ImportKind kind);
[[nodiscard]] std::optional<ImportKind> importKindFromKey(const QString &key);
/// The fields of a kind in the order they are shown; their keys ("given_name") are those of --map.
[[nodiscard]] const QList<ImportField> &importFields(ImportKind kind);
[[nodiscard]] QString importFieldKey(ImportField field);
[[nodiscard]] std::optional<ImportField> importFieldFromKey(ImportKind kind, const QString &key);

/// Whether one merged cell of a spreadsheet says it for several rows: a city or the day of a receipt
/// does, an amount or a member's own number does not.
[[nodiscard]] bool isShared(ImportField field);

/// Whether an export leaves the column out where no member fills it.
[[nodiscard]] bool isSeldom(ImportField field);

/// Which column holds which field; each field at most once.
class ColumnMap final
{
public:
    void set(ImportField field, int column);
    void clear(ImportField field) { m_columns[index(field)] = -1; }
    /// -1: not in the file.
    [[nodiscard]] int column(ImportField field) const { return m_columns[index(field)]; }
    [[nodiscard]] bool has(ImportField field) const { return column(field) >= 0; }
    [[nodiscard]] std::optional<ImportField> fieldAt(int column) const;
    [[nodiscard]] int count() const;
    /// Columns of the shop's own fields, by their keys.
    void setOwn(const QString &key, int column);
    [[nodiscard]] const QMap<QString, int> &own() const { return m_own; }
    bool operator==(const ColumnMap &) const = default;

private:
    static constexpr size_t fieldCount = static_cast<size_t>(ImportField::Own) + 1;
    static size_t index(ImportField field) { return static_cast<size_t>(field); }
    std::vector<int> m_columns = std::vector<int>(fieldCount, -1);
    QMap<QString, int> m_own;
};

/// Columns of a table with a name that stand for nothing here.
[[nodiscard]] QStringList unusedColumns(const ColumnMap &columns, const QStringList &header);
/// Reads names as English and Persian programs write them ("InvoiceNo", "شماره فاکتور").
[[nodiscard]] ColumnMap guessColumns(ImportKind kind, const QStringList &header);
/// Finds the shop's own fields by key or name among the columns nothing else took, else among those of seldom fields:
/// an own field of such a name is older than they are.
void guessOwnColumns(ColumnMap &columns, const QStringList &header, const std::vector<domain::MemberField> &own);
/// Of a purchases file the shop's own fields by their labels, and those that any shop's export marks (see
/// ownPurchaseLabel), among the columns nothing else took; the key of each is its label.
void guessOwnPurchaseColumns(ColumnMap &columns, const QStringList &header, const QStringList &labels);
/// The label in a heading like "field: Table" or «فیلد: میز», as an export writes it; empty: no such heading.
[[nodiscard]] QString ownPurchaseLabel(const QString &heading);
/// "field=column,...": a column by its name or its number from 1. Errors: UnknownValue (a field
/// that does not exist, or text without "="), MissingColumn (the column is not in the file). Also the
/// shop's own fields in `own`, by key or name; of purchases the key is the label.
[[nodiscard]] domain::Result<ColumnMap> parseColumnMap(ImportKind kind, const QString &text,
                                                       const QStringList &header,
                                                       const std::vector<domain::MemberField> &own = {});
/// Errors: MissingColumn (the field that cannot be done without).
[[nodiscard]] domain::Result<void> checkColumns(ImportKind kind, const ColumnMap &columns);

} // namespace bashgah::services
