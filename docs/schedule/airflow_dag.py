"""Analyses the news once a day, then tells what changed since the day before."""

from datetime import datetime, timedelta

from airflow import DAG
from airflow.operators.bash import BashOperator

RECOUP = "/opt/recoup/recoup"
NEWS = "/srv/news"

with DAG(
    dag_id="recoup",
    description="Cross-check the news corpus",
    schedule="30 5 * * *",
    start_date=datetime(2025, 11, 1),
    catchup=False,
    # Each run keeps the event ids of the one before, so they come one after the other.
    max_active_runs=1,
    default_args={
        "depends_on_past": True,
        "retries": 2,
        "retry_delay": timedelta(minutes=10),
    },
) as dag:
    # A retry writes the same run again: the same folder, the same ids, the same rows.
    analyze = BashOperator(
        task_id="analyze",
        bash_command=(
            f"{RECOUP} analyze --log=JSON"
            f" --input='{NEWS}/in/*.jsonl.gz'"
            f" --output={NEWS}/runs/{{{{ ds }}}}"
            " --asOf={{ ds }}"
            f" --previous={NEWS}/runs/latest --latest={NEWS}/runs/latest"
            " --runId={{ ds }} --jdbcUrl=jdbc:postgresql://db.example.org/news"
        ),
        # User and password of the database, from a connection of Airflow's own.
        env={
            "PGUSER": "{{ conn.recoup_database.login }}",
            "PGPASSWORD": "{{ conn.recoup_database.password }}",
        },
        append_env=True,
    )

    tell = BashOperator(
        task_id="compare",
        bash_command=(
            f"{RECOUP} compare {NEWS}/runs/{{{{ macros.ds_add(ds, -1) }}}} {NEWS}/runs/{{{{ ds }}}}"
            f" --json={NEWS}/runs/{{{{ ds }}}}/compare.json"
        ),
    )

    analyze >> tell
