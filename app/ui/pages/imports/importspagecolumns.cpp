// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/imports/importspage.h"

#include "services/counter/counterpolicy.h"
#include "services/imports/headernames.h"
#include "services/imports/importvalues.h"
#include "services/members/membersheetservice.h"
#include "services/shop/shopservice.h"
#include "ui/appcontext.h"
#include "ui/pages/imports/columnmatcher.h"
#include "ui/pages/imports/importoptionsform.h"
#include "ui/pages/imports/openedfile.h"
#include "ui/shell/banner.h"
#include "ui/shell/typedwork.h"
#include "ui/widgets/card.h"

#include <QStackedWidget>

// What the columns of the file hold, and in which unit its amounts are.
namespace bashgah::ui {

using services::ImportField;
using services::ImportKind;

namespace {

const QString fileKey = QStringLiteral("file");
const QString kindKey = QStringLiteral("kind");
const QString columnsKey = QStringLiteral("columns");
const QString optionsKey = QStringLiteral("options");
constexpr qsizetype mostExamples = 2;
constexpr qint64 mostExample = 1'000'000'000'000'000; ///< ten times it fits

} // namespace

/// What the columns probably hold, the shop's own fields too, which the matcher then offers.
services::ColumnMap ImportsPage::guessed(const QStringList &header)
{
    services::ColumnMap columns = services::guessColumns(m_kind, header);
    m_matcher->setOwn(ownFields(columns, header));
    return columns;
}

/// Keys and names of the shop's own fields. Those of purchases go by their labels: what the counter asks, and
/// what the headings of another shop's export name.
QList<QPair<QString, QString>> ImportsPage::ownFields(services::ColumnMap &columns, const QStringList &header)
{
    QList<QPair<QString, QString>> offered;
    if (m_kind == ImportKind::Members) {
        const auto fields = m_context.memberSheets.fields().value_or(std::vector<domain::MemberField>());
        for (const domain::MemberField &field : fields)
            offered.append({field.key, domain::fieldTitle(field, m_context.format.language() == Language::Persian)});
        services::guessOwnColumns(columns, header, fields);
        return offered;
    }
    QStringList labels = services::namesFrom(m_context.shopService.setting(services::counterkeys::fields).value_or(QString()),
                                             services::CounterPolicy::mostFields);
    services::guessOwnPurchaseColumns(columns, header, labels);
    for (const QString &found : columns.own().keys()) {
        if (!labels.contains(found))
            labels << found;
    }
    for (const QString &label : labels)
        offered.append({label, label});
    return offered;
}

void ImportsPage::setKind(const QString &key)
{
    const auto kind = services::importKindFromKey(key);
    if (!kind || !m_opened)
        return;
    m_kind = *kind;
    banner().clear();
    showFile(*m_opened);
}

QVariantMap ImportsPage::unsaved() const
{
    if (m_steps->currentIndex() != static_cast<int>(Step::Match))
        return {};
    return {{fileKey, m_path}, {kindKey, services::importKindKey(m_kind)},
            {columnsKey, typedwork::of(*m_matcher, typedwork::Choices::Always)},
            {optionsKey, typedwork::of(*m_options, typedwork::Choices::Always)}};
}

void ImportsPage::takeUp(const QVariantMap &work)
{
    openFile(work.value(fileKey).toString());
    if (isBusy())
        m_takenUp = work;
}

/// Another sheet or encoding reads the file once more, and this comes after it again.
void ImportsPage::sayAgain()
{
    if (m_takenUp.isEmpty())
        return;
    const auto kind = services::importKindFromKey(m_takenUp.value(kindKey).toString());
    if (kind && *kind != m_kind) {
        m_kind = *kind;
        showFile(*m_opened);
        return;
    }
    typedwork::put(*m_options, m_takenUp.value(optionsKey).toMap());
    if (isBusy())
        return;
    typedwork::put(*m_matcher, m_takenUp.value(columnsKey).toMap());
    m_takenUp.clear();
}

void ImportsPage::matchingChanged()
{
    m_report.reset();
    m_result->hide();
    banner().clear();
    tellUnit();
    showPrimary();
}

/// A tenth or ten times of everything is the worst mistake an import can make: two amounts of the file in
/// words, and a question where no heading names the unit.
void ImportsPage::tellUnit()
{
    if (!m_opened)
        return;
    const services::ColumnMap columns = m_matcher->columns();
    const ImportField field = columns.has(ImportField::Amount) ? ImportField::Amount : ImportField::Price;
    QList<qint64> examples;
    for (const QStringList &cells : m_opened->sample) {
        const auto amount = services::readDecimal(cells.value(columns.column(field)).toUtf8(), 0);
        if (amount && *amount > 0 && *amount <= mostExample && !examples.contains(*amount))
            examples << *amount;
        if (examples.size() == mostExamples)
            break;
    }
    m_options->setUnit(services::unitInHeader(columns, m_opened->header), examples);
}

} // namespace bashgah::ui
