// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/members/memberexports.h"

#include "reports/membertable.h"
#include "reports/purchasetable.h"
#include "services/imports/importservice.h"
#include "services/members/membersheetservice.h"
#include "ui/appcontext.h"
#include "ui/pages/members/tableexportbutton.h"
#include "ui/theme/icons.h"

namespace bashgah::ui {

namespace {

reports::TableLanguage languageOf(const AppContext &context)
{
    return context.format.language() == Language::Persian ? reports::TableLanguage::Persian
                                                          : reports::TableLanguage::English;
}

/// Writes `rows` and counts them.
template <typename Table, typename Row>
domain::Result<qint64> written(const Table &table, const domain::Result<std::vector<Row>> &rows, const QString &path)
{
    if (!rows)
        return domain::fail(rows.error());
    if (auto done = table.write(*rows, path); !done)
        return domain::fail(done.error());
    return static_cast<qint64>(rows->size());
}

} // namespace

TableExportButton *MemberExports::ofMembers(AppContext &context, Shown shown)
{
    const TableExportWords words{
        tr("Save as table…"),
        tr("The members that the list shows, for Excel or for another shop: an import reads the file again"),
        tr("Save the members as a table"), tr("Members", "file name"), tr("Saving the members"),
        tr("Saved %1 members in %2")};
    auto *button = new TableExportButton(context, words, [&context, shown = std::move(shown)]() -> TableExportButton::Write {
        const reports::MemberTable table(languageOf(context), context.shop.calendar, context.shop.region,
                                         context.memberSheets.fields().value_or(std::vector<domain::MemberField>()));
        return [&imports = context.imports, query = shown(), table](services::JobControl &control, const QString &path) {
            return written(table, imports.memberTable(query, control), path);
        };
    });
    button->setObjectName(QStringLiteral("exportMembers"));
    button->setIcon(icons::icon(u"file-down"));
    return button;
}

TableExportButton *MemberExports::ofPurchases(AppContext &context, Shown shown)
{
    const TableExportWords words{
        tr("Purchases as table…"),
        tr("The purchases of the members that the list shows, good by good with what the counter asked, for Excel or for another shop: an import reads the file again"),
        tr("Save the purchases as a table"), tr("Purchases", "file name"), tr("Saving the purchases"),
        tr("Saved %1 rows of purchases in %2")};
    auto *button = new TableExportButton(context, words, [&context, shown = std::move(shown)]() -> TableExportButton::Write {
        const reports::PurchaseTable table(languageOf(context), context.shop);
        return [&imports = context.imports, query = shown(), table](services::JobControl &control, const QString &path) {
            return written(table, imports.purchaseTable(query, control), path);
        };
    });
    button->setObjectName(QStringLiteral("exportPurchases"));
    button->setIcon(icons::icon(u"file-spreadsheet"));
    return button;
}

} // namespace bashgah::ui
