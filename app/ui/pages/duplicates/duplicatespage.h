// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/members/mergetypes.h"
#include "ui/models/rowmodel.h"
#include "ui/shell/page.h"

#include <memory>

namespace bashgah::ui {

struct AppContext;
class Card;
class MergePanel;
class TablePane;

/// Members who may be one person, with the reasons; Enter compares two of them, field by field.
class DuplicatesPage final : public Page
{
    Q_OBJECT
public:
    explicit DuplicatesPage(AppContext &context, QWidget *parent = nullptr);
    [[nodiscard]] static PageInfo pageInfo();

    /// "first" and "second": two members chosen elsewhere, compared at once.
    void activate(const QVariantMap &args) override;
    /// The two that are compared stand there still, unless they were dealt with.
    void returned(const QVariantMap &) override { activate({}); }
    bool stepBack() override;
    [[nodiscard]] QVariantMap unsaved() const override;
    void takeUp(const QVariantMap &work) override;

private:
    using Model = RowModel<services::DuplicatePair, QString>;

    [[nodiscard]] std::vector<Column<services::DuplicatePair>> columns() const;
    [[nodiscard]] static QString reasonText(domain::DuplicateReason reason);
    void search();
    void showPairs(std::vector<services::DuplicatePair> pairs);
    void compare(const QModelIndex &index);
    void afterMerge(domain::MemberId kept, domain::MemberId other);
    void takeBack(domain::MemberId kept, domain::MemberId other);
    void endComparing(bool dropsRow);

    AppContext &m_context;
    std::unique_ptr<Model> m_model;
    TablePane *m_pane = nullptr;
    Card *m_card = nullptr;
    MergePanel *m_panel = nullptr;
    int m_row = -1;
    bool m_isSearching = false;
};

} // namespace bashgah::ui
