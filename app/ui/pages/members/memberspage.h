// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/members/membertypes.h"
#include "ui/format/tiernames.h"
#include "ui/models/rowmodel.h"
#include "ui/pages/members/membercolumns.h"
#include "ui/shell/page.h"

#include <memory>
#include <optional>

class QHBoxLayout;
class QPushButton;
class QScrollArea;

namespace bashgah::ui {

struct AppContext;
class BulkPanel;
class ClauseBar;
class EmptyOffer;
class FlowLayout;
class LeastColumn;
class MemberCount;
class MemberFilters;
class MemberPreview;
class MemberRegister;
class SnugStack;
class TablePane;

/// All members: search as you type, filters by tier and RFM segment, order; pages of a hundred are
/// fetched while scrolling. The chosen one is previewed at the side, Enter opens the profile.
class MembersPage final : public Page
{
    Q_OBJECT
public:
    explicit MembersPage(AppContext &context, QWidget *parent = nullptr);
    [[nodiscard]] static PageInfo pageInfo();

    void activate(const QVariantMap &args) override;
    /// The list and whoever is being registered stand as they were left.
    void returned(const QVariantMap &) override {}
    void refresh() override;
    bool stepBack() override;
    [[nodiscard]] QVariantMap unsaved() const override;
    void takeUp(const QVariantMap &work) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    using Model = RowModel<domain::MemberRow, domain::MemberId>;
    /// A page of the list with the question it answers, its clauses worked out.
    struct Listed
    {
        services::MemberQuery query;
        domain::MemberPage page;
    };
    static constexpr int pageSize = 50; ///< twice what a tall window shows; more follow while scrolling

    void showError(const domain::Error &error);
    void addWriteButton();
    void addBulkButton();
    void addMergeButton(FlowLayout &row);
    void mergeChosen();
    void connectClauses();
    void beginBulk();
    void showBulk(std::vector<domain::MemberId> members);
    void setLoading(bool isLoading);
    void takeFilter(const domain::MemberFilter &filter);
    void addColumnChoice(std::vector<ColumnChoice::Entry> entries);
    /// Asks for what is chosen now, of the members that the list shows.
    void columnsChosen();
    void readOwnValues(const std::vector<domain::MemberRow> &rows);
    void addCareButtons(FlowLayout &row);
    void buildList();
    void buildSide(QHBoxLayout *row);
    void connectParts();
    void readTiers();
    void filterChanged();
    void loadSegment(const QString &key);
    void load();
    /// At least so many rows, as far as there are.
    void load(int rows);
    void showListed(domain::Result<Listed> listed);
    void loadMore();
    void showEmptyWords();
    void showCurrent();
    void beginRegistering();
    void fitSide();
    void openProfile(domain::MemberId id);

    AppContext &m_context;
    MemberFilters *m_filters = nullptr;
    ClauseBar *m_clauses = nullptr;
    BulkPanel *m_bulk = nullptr;
    MemberCount *m_count = nullptr;
    TablePane *m_pane = nullptr;
    EmptyOffer *m_offer = nullptr; ///< of the list, which owns it
    std::unique_ptr<Model> m_model;
    LeastColumn *m_parts = nullptr;
    QScrollArea *m_sideArea = nullptr;
    SnugStack *m_side = nullptr;
    MemberPreview *m_preview = nullptr;
    MemberRegister *m_register = nullptr;
    TierNames m_tiers;
    OwnColumns m_own;
    FigureColumns m_figures;
    ColumnChoice *m_columns = nullptr;
    services::MemberQuery m_query;
    services::MemberQuery m_shown; ///< the same with its clauses worked out
    std::optional<domain::MemberCursor> m_next;
    QPushButton *m_many = nullptr;
    bool m_isLoading = false;
    int m_generation = 0; ///< answers of earlier questions are dropped
};

} // namespace bashgah::ui
