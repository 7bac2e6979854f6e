# Words that tell of plans and proposals.
[plan-noun]
plan(s) | peace plan(s) | draft plan | proposal(s) | peace proposal(s) | roadmap | road map | blueprint | framework | draft agreement | draft deal | draft resolution | peace initiative | counter-proposal
[plan-point]
points | point | articles | clauses | steps | principles
[plan-public]
unveiled | presented | published | made public | proposed | submitted | released | announced | revealed | put forward | outlined | tabled | drafted | leaked
[plan-revised]
cut | reduced | trimmed | whittled | pared | shortened | expanded | narrowed
